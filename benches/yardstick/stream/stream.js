// node stream.js < lines.txt > out.jsonl
const fs = require("node:fs");
const price = new Map(fs.readFileSync("prices.csv", "utf8").trim().split("\n").slice(1).map((row) => {
  const [model, quality, each, basis] = row.split(",");
  return [`${model}:${quality}`, [Number(each), basis]];
}));
const out = [];
let rest = "";
const flush = () => { fs.writeSync(1, out.join("")); out.length = 0; };
process.stdin.setEncoding("utf8").on("data", (chunk) => {
  const lines = (rest + chunk).split("\n");
  rest = lines.pop();
  for (const line of lines) {
    const [model, quality, n] = line.split(":");
    const [each, basis] = price.get(`${model}:${quality}`);
    const count = Number(n);
    out.push(JSON.stringify({ line, per_image: each, count, total: each * count, basis }) + "\n");
  }
  flush();
});

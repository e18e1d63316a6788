-- duckdb < json.sql
SET threads = 2;
COPY (SELECT line, each AS per_image, n AS count, each * n AS total, basis
      FROM (SELECT line, split_part(line, ':', 1) AS model, split_part(line, ':', 2) AS quality,
                   split_part(line, ':', 3)::INT AS n
            FROM read_csv('lines.txt', header = false, columns = {'line': 'VARCHAR'}, delim = '\t'))
      JOIN read_csv('prices.csv') USING (model, quality)) TO 'duckdb.jsonl' (FORMAT json);

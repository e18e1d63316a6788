//! HTML: a document as one file without scripts, for light and dark, on screen and on paper.

use std::io::{self, Write};

use super::column::Align;
use super::document::{Document, Part};
use crate::markup::escaped;

const STYLE: &str = "\
:root{color-scheme:light dark;--text:#1b1f24;--ground:#fff;--quiet:#57606a;--rule:#d0d7de;--band:#f3f5f8}
@media (prefers-color-scheme:dark){:root{--text:#e6edf3;--ground:#0d1117;--quiet:#9aa4af;--rule:#3a424c;--band:#161c24}}
body{margin:0 auto;max-width:72rem;padding:2rem 1rem;font:16px/1.5 system-ui,sans-serif;color:var(--text);background:var(--ground)}
h1{font-size:1.5rem;margin:0 0 1rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}
.wide{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.3rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
thead th{border-bottom-width:2px;color:var(--quiet)}tbody tr:nth-child(even){background:var(--band)}
.n{text-align:right;white-space:pre}td.a{font-style:italic}
p{overflow-wrap:anywhere}.p{color:var(--quiet);font-size:.875rem;margin:.5rem 0}
footer{margin-top:2rem;color:var(--quiet);font-size:.875rem}footer p{margin:0}
@media print{:root{--text:#000;--ground:#fff;--quiet:#444;--rule:#999;--band:#fff}}
";

/// Writes the page. It is XML as well, so that any reader can take the table out of it.
pub(super) fn page(document: &Document, mut out: impl Write) -> io::Result<()> {
    let title = escaped(&document.title);
    write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n\
         <meta name=\"viewport\" content=\"width=device-width\"/>\n<meta name=\"generator\" content=\"genpanel\"/>\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
    )?;
    for part in &document.parts {
        self::part(part, &mut out)?;
    }
    writeln!(out, "<footer>")?;
    for words in &document.rests_on {
        writeln!(out, "<p>{}</p>", escaped(words))?;
    }
    writeln!(out, "</footer>\n</body>\n</html>")?;
    out.flush()
}

fn part(part: &Part, out: &mut impl Write) -> io::Result<()> {
    if !part.title.is_empty() {
        writeln!(out, "<h2>{}</h2>", escaped(&part.title))?;
    }
    if !part.rows.is_empty() {
        writeln!(out, "<div class=\"wide\">\n<table>\n<thead>")?;
        write!(out, "<tr>")?;
        for (head, align) in &part.heads {
            let class = class(*align, "");
            write!(out, "<th scope=\"col\"{class}>{}</th>", escaped(head))?;
        }
        writeln!(out, "</tr>\n</thead>\n<tbody>")?;
        for row in &part.rows {
            write!(out, "<tr>")?;
            for (cell, (_, align)) in row.iter().zip(&part.heads) {
                write!(out, "<td{}>{}</td>", class(*align, cell), escaped(cell))?;
            }
            writeln!(out, "</tr>")?;
        }
        writeln!(out, "</tbody>\n</table>\n</div>")?;
    }
    for words in &part.words {
        writeln!(out, "<p>{}</p>", escaped(words))?;
    }
    for words in &part.proofs {
        writeln!(out, "<p class=\"p\">{}</p>", escaped(words))?;
    }
    Ok(())
}

/// Numbers are pushed to the right; assumed ones lean, beside their mark.
fn class(align: Align, cell: &str) -> &'static str {
    match (align, cell.starts_with('~')) {
        (Align::Left, _) => "",
        (Align::Right, false) => " class=\"n\"",
        (Align::Right, true) => " class=\"n a\"",
    }
}

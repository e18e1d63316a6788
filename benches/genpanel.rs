//! How long things take: `cargo bench`. Figures and the machine they were taken on are in `benches/README.md`.

#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot run says so by failing"
)]
use std::fmt::Write as _;
use std::hint::black_box;
use std::io::Write as _;
use std::process::{Command, Stdio};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use genpanel::analysis::Neighbours;
use genpanel::app::{Action, App, Toward};
use genpanel::load::{BUILT_IN, Origin, Why, built_in, load, parse};
use genpanel::pricing::{Line, PriceList, Reading};
use genpanel::ui::{Theme, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

const LINE: &str = "nano-banana-2:1K:3:landscape+upscale:4x:3";

/// The built-in sheet with so many models.
fn large_sheet(models: usize) -> String {
    let mut text = BUILT_IN.to_owned();
    for number in 15..models {
        let credits = number % 97 + 1;
        let _ = write!(
            text,
            "\n[[model]]\nid = \"model-{number}\"\nname = \"Model {number}\"\ncredits = {credits}\n"
        );
    }
    text
}

fn core(criterion: &mut Criterion) {
    let sheet = parse(BUILT_IN).unwrap();
    let large = parse(&large_sheet(500)).unwrap();
    let line = Line::parse(LINE, &sheet).unwrap();
    let list = PriceList::new(&sheet, Reading::Tier);
    criterion.bench_function("quote", |bench| {
        bench.iter(|| black_box(list.quote(black_box(&line.configuration))));
    });
    criterion.bench_function("total", |bench| {
        bench.iter(|| black_box(list.total(black_box(&line.configuration))));
    });
    criterion.bench_function("neighbours, 15 models", |bench| {
        bench.iter(|| black_box(Neighbours::of(black_box(&line.configuration), list)));
    });
    let long = PriceList::new(&large, Reading::Tier);
    criterion.bench_function("neighbours, 500 models", |bench| {
        bench.iter(|| black_box(Neighbours::of(black_box(&line.configuration), long)));
    });
    criterion.bench_function("parse a line", |bench| {
        bench.iter(|| black_box(Line::parse(black_box(LINE), &sheet)));
    });
}

/// Loading is all of it: read, parse, check, take the fingerprint.
fn load_sheets(criterion: &mut Criterion) {
    criterion.bench_function("load the built-in sheet", |bench| {
        bench.iter(|| black_box(built_in().unwrap()));
    });
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(large_sheet(500).as_bytes()).unwrap();
    let origin = Origin::File {
        path: file.path().to_owned(),
        why: Why::Argument,
    };
    criterion.bench_function("load 500 models", |bench| {
        bench.iter(|| black_box(load(origin.clone()).unwrap()));
    });
}

fn frame(criterion: &mut Criterion) {
    for (name, sheet) in [
        ("15 models", BUILT_IN.to_owned()),
        ("500 models", large_sheet(500)),
    ] {
        let mut app = App::new(parse(&sheet).unwrap(), Reading::Tier);
        for (width, height) in [(80, 24), (200, 60)] {
            let area = Rect::new(0, 0, width, height);
            let mut buf = Buffer::empty(area);
            let mut up = false;
            criterion.bench_function(
                &format!("update + draw {width}×{height}, {name}"),
                |bench| {
                    bench.iter(|| {
                        up = !up;
                        let toward = if up { Toward::Previous } else { Toward::Next };
                        app.update(Action::Quality(toward));
                        buf.reset();
                        draw(&app.view(), &Theme::COLOURS, area, &mut buf);
                    });
                },
            );
        }
    }
}

fn stream(criterion: &mut Criterion) {
    const LINES: usize = 100_000;
    let lines = format!("{LINE}\n").repeat(LINES);
    let mut group = criterion.benchmark_group("quote -");
    group
        .throughput(Throughput::Elements(LINES as u64))
        .sample_size(10);
    for format in ["csv", "json"] {
        group.bench_function(format!("100,000 lines to {format}"), |bench| {
            bench.iter(|| {
                let mut child = Command::new(env!("CARGO_BIN_EXE_genpanel"))
                    .args(["quote", "-", "--format", format])
                    .stdin(Stdio::piped())
                    .stdout(Stdio::null())
                    .spawn()
                    .unwrap();
                child
                    .stdin
                    .take()
                    .unwrap()
                    .write_all(lines.as_bytes())
                    .unwrap();
                assert!(child.wait().unwrap().success());
            });
        });
    }
    group.finish();
}

criterion_group!(benches, core, load_sheets, frame, stream);
criterion_main!(benches);

//! Yardstick: runs terminal programs in pseudo-terminals of 80×24, in turn, and times them side by side.
//!
//! ```text
//! yardstick key|start|flood|cpu|memory|idle COMMAND COMMAND…
//! ```
//!
//! The first command is what is measured, and every other one is set beside it. A frame is finished when its
//! last byte was read. All programs are pinned to processor 0, the yardstick itself to processor 1.

mod program;

use std::time::{Duration, Instant};

use program::{Program, pin_to};

/// How long nothing must come before a frame counts as finished.
const QUIET: Duration = Duration::from_millis(4);
const RIGHT: &[u8] = b"\x1b[C";
const LEFT: &[u8] = b"\x1b[D";
const DOWN: &[u8] = b"\x1b[B";
const UP: &[u8] = b"\x1b[A";

fn main() {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().unwrap_or_default();
    let commands: Vec<_> = arguments.collect();
    if commands.is_empty() {
        eprintln!("usage: yardstick key|start|flood|cpu|memory|idle COMMAND COMMAND…");
        std::process::exit(2);
    }
    pin_to(1);
    match what.as_str() {
        "key" => in_turn(&commands, "ms", key),
        "start" => in_turn(&commands, "ms", start),
        "flood" => in_turn(&commands, "ms", flood),
        "cpu" => in_turn(&commands, "ms", cpu),
        "memory" => memory(&commands),
        "idle" => idle(&commands),
        other => {
            eprintln!("unknown measure: {other}");
            std::process::exit(2);
        }
    }
    // Nothing was kept where no program keeps anything.
    let _ = std::fs::remove_dir_all(program::state());
}

/// Prints each command's median and its ratio to the first command's, taken sample by sample.
fn in_turn(commands: &[String], unit: &str, measure: fn(&[String]) -> Vec<Vec<f64>>) {
    let samples = measure(commands);
    let first = &samples[0];
    for (command, own) in commands.iter().zip(&samples) {
        let ratios: Vec<_> = first
            .iter()
            .zip(own)
            .map(|(one, other)| one / other)
            .collect();
        println!(
            "{:>9.3} {unit}  {:>6.2} ×  n {:>4}  {command}",
            median(own),
            median(&ratios),
            own.len()
        );
    }
    println!("(×: how many times as long the first takes)");
}

fn median(samples: &[f64]) -> f64 {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn opened(command: &str) -> Program {
    let mut program = Program::start(command);
    program.until_quiet(Duration::from_millis(200));
    program
}

/// Key to finished frame: arrows, one after another.
fn key(commands: &[String]) -> Vec<Vec<f64>> {
    let mut programs: Vec<_> = commands.iter().map(|command| opened(command)).collect();
    let mut samples = vec![Vec::new(); programs.len()];
    for round in 0..600 {
        let key = [RIGHT, LEFT, DOWN, LEFT, RIGHT, UP][round % 6];
        for (program, samples) in programs.iter_mut().zip(&mut samples) {
            let from = Instant::now();
            program.send(key);
            let finished = program.until_quiet(QUIET);
            if round >= 60 {
                samples.push(milliseconds(finished.unwrap_or(from) - from));
            }
        }
    }
    samples
}

/// Start to the last byte of the first frame.
fn start(commands: &[String]) -> Vec<Vec<f64>> {
    let mut samples = vec![Vec::new(); commands.len()];
    for round in 0..42 {
        for (command, samples) in commands.iter().zip(&mut samples) {
            let from = Instant::now();
            let mut program = Program::start(command);
            let ready = program.until_quiet(Duration::from_millis(60));
            if round >= 2 {
                samples.push(milliseconds(ready.unwrap_or(from) - from));
            }
        }
    }
    samples
}

/// Ten thousand keys at once, to the last byte of the last frame.
fn flood(commands: &[String]) -> Vec<Vec<f64>> {
    let mut samples = vec![Vec::new(); commands.len()];
    for _ in 0..9 {
        for (command, samples) in commands.iter().zip(&mut samples) {
            let mut program = opened(command);
            let from = Instant::now();
            let ready = program.flood(DOWN, 10_000, Duration::from_millis(100));
            samples.push(milliseconds(ready - from));
        }
    }
    samples
}

/// Processor time of a thousand single keys, each waiting for its frame.
fn cpu(commands: &[String]) -> Vec<Vec<f64>> {
    let mut samples = vec![Vec::new(); commands.len()];
    for _ in 0..3 {
        for (command, samples) in commands.iter().zip(&mut samples) {
            let mut program = opened(command);
            let before = program.processor_time();
            for round in 0..1_000 {
                program.send([RIGHT, LEFT, DOWN, LEFT, RIGHT, UP][round % 6]);
                program.until_quiet(Duration::from_millis(2));
            }
            // What is put off a moment counts, too.
            program.until_quiet(Duration::from_millis(300));
            samples.push(milliseconds(program.processor_time() - before));
        }
    }
    samples
}

/// Peak memory at start and after 1,000 and 100,000 keys.
fn memory(commands: &[String]) {
    for command in commands {
        let mut program = opened(command);
        print!("{:>6} KiB at start", program.peak());
        for keys in [1_000, 100_000] {
            for _ in 0..keys / 1_000 {
                for key in [DOWN, UP, RIGHT, LEFT] {
                    program.flood(key, 250, QUIET);
                }
            }
            print!(", {:>6} KiB after {keys} keys", program.peak());
        }
        println!("  {command}");
    }
}

/// Ten idle seconds on every screen that a number key opens.
fn idle(commands: &[String]) {
    for command in commands {
        for screen in *b"1234567" {
            let mut program = opened(command);
            program.send(&[screen]);
            program.until_quiet(Duration::from_secs(1));
            let before = program.wake_ups();
            let bytes = program.bytes;
            program.until_quiet(Duration::from_secs(10));
            println!(
                "screen {}: {} wake-ups, {} bytes  {command}",
                char::from(screen),
                program.wake_ups() - before,
                program.bytes - bytes
            );
        }
    }
}

#!/bin/sh
# Draws the README's pictures anew. `cargo test --test pictures` tells when they are stale.
set -eu
cd "$(dirname "$0")/.."
genpanel() { cargo run --quiet -- "$@" --sheet pricing.toml; }

genpanel render work --format svg -o assets/work.svg
genpanel render compare --keys 'x' --size 110x24 --format svg -o assets/compare.svg
genpanel render present --scene 2 --size 80x22 --format svg -o assets/present.svg
genpanel render plan --budget 400 --size 110x28 --format svg -o assets/plan.svg

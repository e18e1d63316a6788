//! Afford, as the command of this name answers it.

use crate::analysis::Cell;
use crate::app::App;
use crate::export::Answers;

/// How many images what is left of the budget buys.
pub(super) fn answers(app: &App) -> Answers<'_> {
    let (ask, list) = (app.afford_ask(), app.list());
    let quality = &app.sheet.qualities.get(ask.quality).id;
    Answers {
        asked: vec![
            ("budget", Cell::Number(ask.budget.known_part().get())),
            ("keep", Cell::Number(ask.keep.get())),
            (
                "available",
                Cell::Number(ask.available().known_part().get()),
            ),
            ("quality", Cell::Words(quality.clone())),
            ("min_count", Cell::Number(ask.least)),
        ],
        sections: vec![ask.section(list)],
        list,
        fingerprint: app.fingerprint(),
        explain: false,
    }
}

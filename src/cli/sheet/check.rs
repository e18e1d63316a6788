//! Check: every problem of a sheet, or the result of every check in it.

mod report;

use std::path::Path;

use crate::analysis::checks;
use crate::cli::arguments::Global;
use crate::cli::{Fault, Outcome, chosen, output};
use crate::load::{Failure, Origin, Why, load};
use report::Report;

pub(super) fn run(file: Option<&Path>, global: &Global) -> Result<Outcome, Fault> {
    let format = global.format()?;
    let origin = match (file, &global.sheet) {
        (Some(_), Some(_)) => {
            return Err(Fault::usage(
                "the sheet is named twice: give FILE or --sheet, not both",
            ));
        }
        (Some(file), None) if file == Path::new("-") => Origin::Stdin,
        (Some(file), None) => Origin::File {
            path: file.to_owned(),
            why: Why::Argument,
        },
        (None, _) => chosen::origin(global),
    };
    let write = |report: &Report<'_>| {
        output::write(global.place(), |out| report.write(format, out))?;
        Ok(if report.ok {
            Outcome::Fine
        } else {
            Outcome::BadSheet
        })
    };
    match load(origin.clone()) {
        Ok(loaded) => {
            let list = loaded.price_list(global.reading);
            let results = checks(list);
            write(&Report::of_checks(&loaded, &results, list.reading))
        }
        Err(Failure::Problems(problems)) => write(&Report::of_problems(&origin, &problems)),
        Err(failure) => Err(Fault::Sheet(failure)),
    }
}

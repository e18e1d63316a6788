//! Plans: opened from a file and saved in one, as the app asks for it.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::app::{App, OpenedPlan, Replace, Written};
use crate::load::{Failure, Origin, PlanFile, Why, load_plan};
use crate::pricing::plain;
use crate::scenes::opened_plan;
use crate::store::{Destination, create};

/// Saves the plan, and tells the app what came of it; whether it is saved, or asked first.
pub(super) fn save(app: &mut App, path: String, replace: Replace) -> bool {
    let text = file(app.plan_to_save()).print(&app.sheet);
    let replace = match replace {
        Replace::No => false,
        Replace::Still(text) => fs::read(&path).is_ok_and(|found| found == text.as_bytes()),
        Replace::Yes => true,
    };
    let saved = match write(Path::new(&path), text.as_bytes(), replace) {
        Ok(()) => Written::Whole,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Written::Exists,
        Err(error) => Written::Failed(error.to_string()),
    };
    let well = !matches!(saved, Written::Failed(_));
    app.plan_saved(path, text, saved);
    well
}

/// Opens a plan, and tells the app what is in it, or what is wrong with it; whether it is open.
pub(super) fn open(app: &mut App, path: String) -> bool {
    let origin = Origin::File {
        path: PathBuf::from(&path),
        why: Why::Argument,
    };
    let opened =
        load_plan(&origin, &app.sheet)
            .map(opened_plan)
            .map_err(|failure| match &failure {
                // It names the file itself.
                Failure::Unreadable(why) => why.clone(),
                Failure::Problems(_) => format!("{}: {}", plain(&path), failure.in_a_line()),
            });
    let well = opened.is_ok();
    app.plan_opened(path, opened);
    well
}

/// Writes a file whole, in the place of one that is there only where that is said.
pub(super) fn write(path: &Path, text: &[u8], replace: bool) -> io::Result<()> {
    if !replace {
        return create(path, text);
    }
    // A pipe would hold the panel up until somebody reads it.
    if path.exists() && !path.is_file() {
        return Err(io::Error::other("it is not a file"));
    }
    let mut file = Destination::open(path)?;
    file.write_all(text)?;
    file.keep()
}

fn file(plan: OpenedPlan) -> PlanFile {
    let OpenedPlan {
        name,
        budget,
        reading,
        steps,
    } = plan;
    PlanFile {
        name,
        budget,
        reading,
        steps,
    }
}

//! Script: the text of a show, which is read anew against every sheet that comes into use.

use std::path::{Path, PathBuf};

use super::{Scenes, read};
use crate::load::{Failure, Kind, Origin, Problems, Source, TOUR};
use crate::pricing::Sheet;

/// The text of a show, and where it is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    name: String,
    text: String,
    /// Where the plans lie that it names.
    folder: PathBuf,
}

impl Script {
    /// The show that is compiled in.
    pub fn tour() -> Self {
        Self {
            name: "built-in tour".to_owned(),
            text: TOUR.to_owned(),
            folder: PathBuf::new(),
        }
    }

    /// Reads the text of a show; what a text that is not UTF-8 says is held against the sheet.
    ///
    /// # Errors
    ///
    /// Why it could not be read.
    pub fn read(origin: &Origin, sheet: &Sheet) -> Result<Self, Failure> {
        let folder = match origin {
            Origin::File { path, .. } => path.parent().map_or_else(PathBuf::new, Path::to_owned),
            Origin::Stdin => PathBuf::new(),
            Origin::BuiltIn => return Ok(Self::tour()),
        };
        let others = |text: &str| {
            let against = read::Against {
                folder: &folder,
                sheet,
                lenient: false,
            };
            read::scenes(text, against).err().unwrap_or_default()
        };
        let source = Source::read_as(Kind::Scenes, origin, others)?;
        Ok(Self {
            name: origin.name(),
            text: source.text,
            folder,
        })
    }

    /// The file as it is named in messages.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The show to be presented: what this sheet does not have is among the misses, and is told in its scene.
    ///
    /// # Errors
    ///
    /// Every problem that no sheet would mend.
    pub fn scenes(&self, sheet: &Sheet) -> Result<Scenes, Failure> {
        self.against(sheet, true)
    }

    /// The show to be drawn or recorded, for which the sheet must have all that it names.
    pub(super) fn strict(&self, sheet: &Sheet) -> Result<Scenes, Failure> {
        self.against(sheet, false)
    }

    fn against(&self, sheet: &Sheet, lenient: bool) -> Result<Scenes, Failure> {
        let problems = |list| Problems::new(self.name.clone(), self.text.clone(), list);
        let against = read::Against {
            folder: &self.folder,
            sheet,
            lenient,
        };
        match read::scenes(&self.text, against) {
            Ok((scenes, misses)) => Ok(Scenes {
                misses: (!misses.is_empty()).then(|| problems(misses)),
                ..scenes
            }),
            Err(list) => Err(Failure::Problems(problems(list))),
        }
    }
}

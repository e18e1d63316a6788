//! Watch: the price sheet in use is read again when its file changes, however an editor goes about it.
//!
//! Folders are watched, not the file: many editors write another file and rename it, and a watch on the file
//! would follow the old one. Of a link, the folder of what it leads to is watched as well; of a folder that is not
//! there, the nearest one above it, in which it may come back.

use std::collections::HashSet;
use std::fs::read_link;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};

use super::event::Event;
use super::inbox::Sender;
use crate::load::{Failure, Origin, Source, load};
use crate::pricing::plain;

/// How long nothing may happen to a file before it counts as written.
const QUIET: Duration = Duration::from_millis(80);
/// The same for a file that cannot be used as it is: it may be half of what it will be.
const LONGER: Duration = Duration::from_millis(400);
/// More links in a row than any system follows.
const MOST_LINKS: usize = 40;

/// Starts to watch, if it is a file.
pub(super) fn listen(origin: &Origin, sender: Sender) -> notify::Result<()> {
    let Origin::File { path, .. } = origin else {
        return Ok(());
    };
    let (told, changes) = mpsc::channel();
    let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // To be read, by this thread among others, is no change.
        match event {
            Ok(event) if !is_change(event.kind) => {}
            Ok(event) => drop(told.send(takes_away(event.kind))),
            Err(_) => drop(told.send(true)),
        }
    })?;
    let mut watch = Watch {
        path: path.clone(),
        origin: origin.clone(),
        watcher,
        folders: HashSet::new(),
        last: Source::read(origin)
            .map(|source| source.text)
            .map_err(words),
    };
    watch.follow(false)?;
    thread::Builder::new()
        .name("watch".to_owned())
        .spawn(move || watch.run(&changes, &sender))
        .map_err(notify::Error::io)?;
    Ok(())
}

/// The last name of the file, for words about it.
pub(super) fn file_name(origin: &Origin) -> String {
    match origin {
        Origin::File { path, .. } => plain(
            &path
                .file_name()
                .unwrap_or(path.as_os_str())
                .to_string_lossy(),
        ),
        Origin::Stdin | Origin::BuiltIn => origin.name(),
    }
}

struct Watch {
    path: PathBuf,
    origin: Origin,
    watcher: RecommendedWatcher,
    folders: HashSet<PathBuf>,
    /// What was read last: its text, or why there is none.
    last: Result<String, String>,
}

impl Watch {
    fn run(&mut self, changes: &Receiver<bool>, sender: &Sender) {
        while let Ok(gone) = changes.recv()
            && self.look(gone, changes, sender)
        {}
    }

    /// Reads it when it is written; whether anybody still listens.
    fn look(&mut self, gone: bool, changes: &Receiver<bool>, sender: &Sender) -> bool {
        let more = settle(changes, QUIET);
        // What cannot be watched any more is gone, and that is told when it is read.
        let _ = self.follow(gone || more == Some(true));
        let mut told = self.read();
        if matches!(told, Some((Err(_), _)))
            && let Some(gone) = settle(changes, LONGER)
        {
            let _ = self.follow(gone);
            told = self.read();
        }
        let Some((last, event)) = told else {
            return true;
        };
        self.last = last;
        sender.send(event).is_ok()
    }

    /// What the file holds now and what is to be told of it; nothing where it is as it was.
    fn read(&self) -> Option<(Result<String, String>, Event)> {
        let source = Source::read(&self.origin).map(|source| source.text);
        if let (Ok(text), Ok(last)) = (&source, &self.last)
            && text == last
        {
            return None;
        }
        // It is read once more to be understood; another change in between is told by another event.
        match source.and_then(|text| Ok((text, load(self.origin.clone())?))) {
            Ok((text, loaded)) => Some((Ok(text), Event::Sheet(Box::new(loaded)))),
            Err(failure) => {
                let words = words(failure);
                let new = self.last.as_ref() != Err(&words);
                new.then(|| (Err(words.clone()), Event::WrongSheet(words)))
            }
        }
    }

    /// Watches the folders in which something could change the file; anew, where one may be gone and made again,
    /// because a watch is on the folder that was there, whatever has its name now.
    fn follow(&mut self, anew: bool) -> notify::Result<()> {
        let folders = folders(&self.path);
        if anew {
            for old in self.folders.drain() {
                let _ = self.watcher.unwatch(&old);
            }
        }
        for gone in self.folders.difference(&folders) {
            // It is gone, or of no interest.
            let _ = self.watcher.unwatch(gone);
        }
        for new in folders.difference(&self.folders) {
            self.watcher.watch(new, RecursiveMode::NonRecursive)?;
        }
        self.folders = folders;
        Ok(())
    }
}

/// Waits until nothing has happened for so long; if anything had, whether something was taken away.
fn settle(changes: &Receiver<bool>, quiet: Duration) -> Option<bool> {
    let mut any = None;
    while let Ok(gone) = changes.recv_timeout(quiet) {
        any = Some(gone || any == Some(true));
    }
    any
}

fn is_change(kind: EventKind) -> bool {
    let written = EventKind::Access(AccessKind::Close(AccessMode::Write));
    kind == written || !kind.is_access()
}

/// Whether a folder that is watched may be another one now.
fn takes_away(kind: EventKind) -> bool {
    kind.is_remove() || matches!(kind, EventKind::Modify(ModifyKind::Name(_)))
}

/// The folder of a file, and of every file that a link leads to on the way.
fn folders(path: &Path) -> HashSet<PathBuf> {
    let mut folders = HashSet::new();
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
            _ => PathBuf::from("."),
        };
        let next = read_link(&path).map(|to| folder.join(to));
        let there = folder.ancestors().find(|folder| folder.is_dir());
        folders.insert(there.map_or_else(|| PathBuf::from("."), Path::to_owned));
        match next {
            Ok(next) => path = next,
            Err(_) => break,
        }
    }
    folders
}

/// What is wrong, with its line, short enough for a line of the screen.
fn words(failure: Failure) -> String {
    match failure {
        Failure::Unreadable(why) => why,
        Failure::Problems(problems) => {
            let list = problems.list();
            // What was not found is often there, under a name with a slip in it.
            let slip = list.iter().find(|problem| !problem.absence);
            let Some(first) = slip.or(list.first()) else {
                return problems.to_string();
            };
            let more = match list.len() {
                1 => String::new(),
                several => format!(" and {} more", several - 1),
            };
            let (line, _) = problems.place(first);
            let file = Path::new(problems.file()).file_name();
            let file = file.map_or_else(String::new, |name| name.to_string_lossy().into_owned());
            format!("{}:{line}: {}{more}", plain(&file), plain(&first.message))
        }
    }
}

//! Launch: how genpanel is started, on a terminal of its own and far from the files of whoever runs the tests.

use std::ffi::{OsStr, OsString};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

use super::Session;

/// What is to be started.
pub struct Launch {
    size: (u16, u16),
    arguments: Vec<OsString>,
    environment: Vec<(OsString, OsString)>,
    script: Option<&'static str>,
}

impl Launch {
    /// `genpanel` alone, at 80×24.
    pub fn panel() -> Self {
        Self {
            size: (80, 24),
            arguments: Vec::new(),
            environment: Vec::new(),
            script: None,
        }
    }

    /// Columns and rows.
    pub fn size(mut self, columns: u16, rows: u16) -> Self {
        self.size = (columns, rows);
        self
    }

    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.arguments.push(argument.as_ref().to_owned());
        self
    }

    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.environment.push((name.into(), value.as_ref().into()));
        self
    }

    /// As under `nohup`: the signal that says that the terminal is gone is not heard.
    pub fn ignoring_hang_up(mut self) -> Self {
        self.script = Some(r#"trap '' HUP; exec "$0" "$@""#);
        self
    }

    /// As a person does: by a shell that knows jobs, and brings it back with Enter.
    pub fn under_a_shell(mut self) -> Self {
        self.script = Some(
            r#"set -m; "$0" "$@"; echo "stopped as $?"; read -r line; fg; echo "ended as $?""#,
        );
        self
    }

    pub fn start(self) -> Session {
        let home = tempfile::tempdir().unwrap();
        let program = env!("CARGO_BIN_EXE_genpanel");
        let mut command = if let Some(script) = self.script {
            let mut shell = CommandBuilder::new("/bin/sh");
            shell.args(["-c", script, program]);
            shell
        } else {
            CommandBuilder::new(program)
        };
        command.args(&self.arguments);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        for name in ["HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"] {
            command.env(name, home.path());
        }
        for (name, value) in &self.environment {
            command.env(name, value);
        }
        command.cwd(home.path());
        let pair = native_pty_system().openpty(size_of(self.size)).unwrap();
        Session::new(pair, command, self.size, home)
    }
}

pub fn size_of((cols, rows): (u16, u16)) -> PtySize {
    PtySize {
        rows,
        cols,
        pixel_width: 0,
        pixel_height: 0,
    }
}

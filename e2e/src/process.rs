//! Programs that end with the test.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A running program; it is ended when this value goes.
pub struct Running {
    child: Child,
    /// The lines it wrote until it was ready.
    pub said: Vec<String>,
}

impl Running {
    /// Starts a program and reads its standard output until it says that it is ready.
    pub fn start(command: Command, is_ready: impl Fn(&str) -> bool) -> Self {
        let name = command.get_program().to_string_lossy().into_owned();
        Self::try_start(command, is_ready)
            .unwrap_or_else(|said| panic!("{name} ended before it was ready; it said: {said:#?}"))
    }

    /// The same, where the program may end before it is ready: then its lines come back.
    pub fn try_start(mut command: Command, is_ready: impl Fn(&str) -> bool) -> Result<Self, Vec<String>> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
        let mut child = child.unwrap_or_else(|error| panic!("{name} does not start: {error}"));
        let output = child.stdout.take().unwrap();
        let mut running = Running { child, said: Vec::new() };
        let mut lines = BufReader::new(output).lines();
        loop {
            match lines.next() {
                Some(Ok(line)) => {
                    let ready = is_ready(&line);
                    running.said.push(line);
                    if ready {
                        break;
                    }
                }
                _ => return Err(std::mem::take(&mut running.said)),
            }
        }
        // Whatever it says later is read away, so that it never waits for a reader.
        std::thread::spawn(move || for _ in lines {});
        Ok(running)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Asks until there is an answer, and fails with the words when there is none in time.
pub fn wait_for<T>(what: &str, most: Duration, mut ask: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(begun.elapsed() < most, "waited {} s in vain for {what}", most.as_secs());
        std::thread::sleep(Duration::from_millis(100));
    }
}

//! HTTP/1.1 on one connection: requests in, answers out, in order, until the browser is done.
//!
//! A thread for each connection, so that none ever waits for another: browsers hold several open at once.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// More than any browser sends as the head of a request.
const LONGEST_HEAD: u64 = 64 * 1024;
/// A connection that says nothing for so long is closed.
const IDLE: Duration = Duration::from_secs(120);

/// A request without its body; the site has no use for bodies.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) method: String,
    /// Path and query as sent.
    pub(super) target: String,
    headers: Vec<(String, String)>,
}

impl Request {
    /// A header's value; names in any case.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// Whether another request may follow on this connection.
    fn keeps_alive(&self) -> bool {
        let bodiless = self
            .header("content-length")
            .is_none_or(|length| length == "0");
        let close = self
            .header("connection")
            .is_some_and(|value| value.to_ascii_lowercase().contains("close"));
        bodiless && !close && self.header("transfer-encoding").is_none()
    }
}

/// An answer; its length is always stated.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) len: u64,
    pub(super) body: Box<dyn Read>,
}

/// Answers the requests of a connection until it ends.
///
/// # Errors
/// When the other side went away.
pub(super) fn talk(stream: TcpStream, answer: impl Fn(&Request) -> Answer) -> io::Result<()> {
    stream.set_read_timeout(Some(IDLE))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = io::BufWriter::with_capacity(64 * 1024, stream);
    while let Some(request) = read(&mut reader)? {
        let Answer {
            status,
            headers,
            len,
            mut body,
        } = answer(&request);
        write!(writer, "HTTP/1.1 {status} {}\r\n", reason(status))?;
        for (name, value) in headers {
            write!(writer, "{name}: {value}\r\n")?;
        }
        let alive = request.keeps_alive();
        // "Not modified" has no body, and a length would be taken for the file's.
        if status != 304 {
            write!(writer, "Content-Length: {len}\r\n")?;
        }
        let connection = if alive { "keep-alive" } else { "close" };
        write!(writer, "Connection: {connection}\r\n\r\n")?;
        if request.method != "HEAD" && io::copy(&mut body, &mut writer)? != len {
            // The file shrank meanwhile; the stated length can no longer be kept.
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        writer.flush()?;
        if !alive {
            break;
        }
    }
    Ok(())
}

/// Reads the head of the next request; `None` at the end of the connection.
fn read(reader: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut head = reader.take(LONGEST_HEAD);
    let mut next_line = || -> io::Result<String> {
        let mut line = Vec::new();
        head.read_until(b'\n', &mut line)?;
        Ok(String::from_utf8_lossy(&line).trim_end().to_owned())
    };
    let first = next_line()?;
    let mut words = first.split_whitespace();
    let (Some(method), Some(target)) = (words.next(), words.next()) else {
        return Ok(None);
    };
    let mut request = Request {
        method: method.to_owned(),
        target: target.to_owned(),
        headers: Vec::new(),
    };
    loop {
        let line = next_line()?;
        let Some((name, value)) = line.split_once(':') else {
            return Ok(Some(request));
        };
        request
            .headers
            .push((name.trim().to_owned(), value.trim().to_owned()));
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        206 => "Partial Content",
        304 => "Not Modified",
        404 => "Not Found",
        405 => "Method Not Allowed",
        416 => "Range Not Satisfiable",
        _ => "Error",
    }
}

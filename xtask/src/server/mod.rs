//! A static file server for the built site: right types, ranges, validators, nothing else.

mod connection;

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::UNIX_EPOCH;

use anyhow::{Context, Result};

use connection::{Answer, Request};

/// The page promises to work where a site's owner allows no inline script and no `eval`; served like this, it shows it.
const CONTENT_SECURITY_POLICY: &str =
    "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; object-src 'none'; base-uri 'self'";

/// A running server; it stops when dropped.
pub struct Server {
    address: SocketAddr,
    stopping: Arc<AtomicBool>,
    listening: Option<JoinHandle<()>>,
}

/// What is served: a directory, and single files that live in memory under their own paths.
#[derive(Debug, Default, Clone)]
pub struct Content {
    /// The directory; `/` is its `index.html`.
    pub dir: PathBuf,
    /// Path (with the leading slash) to bytes; wins over the directory.
    pub extra: HashMap<String, Vec<u8>>,
}

impl Server {
    /// Serves `content` on 127.0.0.1; port 0 takes a free one.
    ///
    /// # Errors
    /// When the port cannot be bound, for instance because another program has it.
    pub fn start(content: Content, port: u16) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port)).with_context(|| {
            format!("cannot listen on 127.0.0.1:{port}; choose another port with --port")
        })?;
        let address = listener.local_addr()?;
        let stopping = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&stopping);
        let content = Arc::new(content);
        let listening = thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if stop.load(Ordering::Acquire) {
                    break;
                }
                let content = Arc::clone(&content);
                // A visitor who went away is no concern of ours.
                thread::spawn(move || {
                    connection::talk(stream, |request| answer(&content, request))
                });
            }
        });
        Ok(Self {
            address,
            stopping,
            listening: Some(listening),
        })
    }

    /// The address to open, for instance `http://127.0.0.1:8080`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some(listening) = self.listening.take() {
            let _ = listening.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::Release);
        // The listener looks up when somebody calls.
        let _ = TcpStream::connect(self.address);
    }
}

/// A file's bytes and what is said about them.
struct Found {
    body: Body,
    len: u64,
    tag: String,
    mime: &'static str,
}

enum Body {
    File(File),
    Bytes(Vec<u8>),
}

fn answer(content: &Content, request: &Request) -> Answer {
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return text(405, "Only GET and HEAD are answered here.\n");
    }
    let path = percent_decode(request.target.split(['?', '#']).next().unwrap_or_default());
    let Some(found) = find(content, &path) else {
        return text(404, "No such file in the built site.\n");
    };
    let mut headers = vec![
        ("Content-Type", found.mime.to_owned()),
        ("ETag", found.tag.clone()),
        ("Accept-Ranges", "bytes".to_owned()),
        // The site's names carry no hash: a copy is used only after asking whether it still holds.
        ("Cache-Control", "no-cache".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
    ];
    if found.mime.starts_with("text/html") {
        headers.push((
            "Content-Security-Policy",
            CONTENT_SECURITY_POLICY.to_owned(),
        ));
    }
    let known = request.header("if-none-match");
    if known.is_some_and(|tags| tags.split(',').any(|tag| tag.trim() == found.tag)) {
        return Answer {
            status: 304,
            headers,
            len: 0,
            body: Box::new(io::empty()),
        };
    }
    let range = request.header("range").filter(|_| {
        request
            .header("if-range")
            .is_none_or(|tag| tag == found.tag)
    });
    let (status, start, len) = match range.map(|range| parse_range(range, found.len)) {
        None | Some(Range::Whole) => (200, 0, found.len),
        Some(Range::Part(start, end)) => {
            headers.push((
                "Content-Range",
                format!("bytes {start}-{end}/{}", found.len),
            ));
            (206, start, end - start + 1)
        }
        Some(Range::Outside) => {
            headers.push(("Content-Range", format!("bytes */{}", found.len)));
            return Answer {
                status: 416,
                headers,
                len: 0,
                body: Box::new(io::empty()),
            };
        }
    };
    match part(found.body, start, len) {
        Ok(body) => Answer {
            status,
            headers,
            len,
            body,
        },
        Err(error) => text(404, &format!("The file cannot be read: {error}\n")),
    }
}

/// `len` bytes of a body from `start` on.
fn part(body: Body, start: u64, len: u64) -> io::Result<Box<dyn Read>> {
    Ok(match body {
        Body::File(mut file) => {
            file.seek(SeekFrom::Start(start))?;
            Box::new(file.take(len))
        }
        Body::Bytes(bytes) => {
            let mut cursor = Cursor::new(bytes);
            cursor.set_position(start);
            Box::new(cursor.take(len))
        }
    })
}

fn find(content: &Content, path: &str) -> Option<Found> {
    if let Some(bytes) = content.extra.get(path) {
        let len = bytes.len() as u64;
        return Some(Found {
            body: Body::Bytes(bytes.clone()),
            len,
            tag: format!("\"extra-{len:x}\""),
            mime: mime(Path::new(path)),
        });
    }
    let relative = Path::new(path.trim_start_matches('/'));
    // Nothing above the directory is ever served.
    if !relative
        .components()
        .all(|part| matches!(part, Component::Normal(_)))
    {
        return None;
    }
    let mut file = content.dir.join(relative);
    if file.is_dir() {
        file.push("index.html");
    }
    let meta = fs::metadata(&file).ok().filter(fs::Metadata::is_file)?;
    let modified = meta
        .modified()
        .ok()
        .and_then(|time| time.duration_since(UNIX_EPOCH).ok())
        .map_or(0, |time| time.as_nanos());
    Some(Found {
        body: Body::File(File::open(&file).ok()?),
        len: meta.len(),
        tag: format!("\"{modified:x}-{:x}\"", meta.len()),
        mime: mime(&file),
    })
}

/// The media type of a file by its name.
pub fn mime(file: &Path) -> &'static str {
    match file
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
    {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Range {
    Whole,
    Part(u64, u64),
    Outside,
}

/// Reads a `Range` header over `len` bytes; several ranges or another unit mean the whole file, as the standard allows.
fn parse_range(value: &str, len: u64) -> Range {
    let Some((from, to)) = value
        .trim()
        .strip_prefix("bytes=")
        .and_then(|range| range.split_once('-'))
    else {
        return Range::Whole;
    };
    let (from, to) = (from.trim(), to.trim());
    let range = match (from.parse::<u64>(), to.parse::<u64>()) {
        (Ok(from), Ok(to)) if from <= to => (from, to.min(len.saturating_sub(1))),
        (Ok(from), Err(_)) if to.is_empty() => (from, len.saturating_sub(1)),
        (Err(_), Ok(0)) if from.is_empty() => return Range::Outside,
        (Err(_), Ok(last)) if from.is_empty() => (len.saturating_sub(last), len.saturating_sub(1)),
        _ => return Range::Whole,
    };
    if range.0 >= len {
        Range::Outside
    } else {
        Range::Part(range.0, range.1)
    }
}

fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let escaped = (byte == b'%').then(|| {
            let mut ahead = rest.clone();
            let (high, low) = (ahead.next()?, ahead.next()?);
            let value = char::from(high).to_digit(16)? * 16 + char::from(low).to_digit(16)?;
            u8::try_from(value).ok()
        });
        if let Some(Some(value)) = escaped {
            bytes.push(value);
            rest.nth(1);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn text(status: u16, message: &str) -> Answer {
    let bytes = message.as_bytes().to_vec();
    let headers = vec![("Content-Type", "text/plain; charset=utf-8".to_owned())];
    Answer {
        status,
        headers,
        len: bytes.len() as u64,
        body: Box::new(Cursor::new(bytes)),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::net::TcpStream;

    use super::*;

    fn get(server: &Server, path: &str, headers: &str) -> (String, Vec<u8>) {
        let mut stream = TcpStream::connect(server.address).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n"
        )
        .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let split = answer.windows(4).position(|w| w == b"\r\n\r\n").unwrap();
        (
            String::from_utf8_lossy(&answer[..split]).into_owned(),
            answer[split + 4..].to_vec(),
        )
    }

    fn server(name: &str) -> Server {
        let dir = paths_for_test(name);
        fs::create_dir_all(&dir).unwrap();
        fs::write(dir.join("index.html"), "<p>hello</p>").unwrap();
        fs::write(dir.join("page_bg.wasm"), vec![7_u8; 100_000]).unwrap();
        let extra = HashMap::from([("/models/x.gguf".to_owned(), b"GGUF".to_vec())]);
        Server::start(Content { dir, extra }, 0).unwrap()
    }

    fn paths_for_test(name: &str) -> PathBuf {
        crate::paths::target().join("xtask/server-test").join(name)
    }

    #[test]
    fn serves_files_with_types_lengths_and_caching() {
        let server = server("types");
        let (head, body) = get(&server, "/?engine=cpu", "");
        assert!(
            head.starts_with("HTTP/1.1 200")
                && head.contains("text/html")
                && head.contains("no-cache")
                && head.contains("wasm-unsafe-eval"),
            "{head}"
        );
        assert_eq!(body, b"<p>hello</p>");
        let (head, body) = get(&server, "/page_bg.wasm", "");
        assert!(
            head.contains("application/wasm") && head.contains("Content-Length: 100000"),
            "{head}"
        );
        assert_eq!(body.len(), 100_000);
        assert_eq!(get(&server, "/models/x.gguf", "").1, b"GGUF");
    }

    #[test]
    fn answers_ranges_and_validators() {
        let server = server("ranges");
        let (head, body) = get(&server, "/", "Range: bytes=1-3\r\n");
        assert!(
            head.starts_with("HTTP/1.1 206") && head.contains("bytes 1-3/12"),
            "{head}"
        );
        assert_eq!(body, b"p>h");
        let (head, _) = get(&server, "/", "Range: bytes=40-\r\n");
        assert!(head.starts_with("HTTP/1.1 416"), "{head}");
        let (head, _) = get(&server, "/", "");
        let tag = head
            .lines()
            .find_map(|line| line.strip_prefix("ETag: "))
            .unwrap()
            .to_owned();
        let (head, body) = get(&server, "/", &format!("If-None-Match: {tag}\r\n"));
        assert!(
            head.starts_with("HTTP/1.1 304") && body.is_empty(),
            "{head}"
        );
    }

    #[test]
    fn idle_connections_hold_nobody_up_and_live_ones_are_used_again() {
        let server = server("idle");
        let idle: Vec<_> = (0..20)
            .map(|_| TcpStream::connect(server.address).unwrap())
            .collect();
        let mut stream = TcpStream::connect(server.address).unwrap();
        for _ in 0..3 {
            write!(
                stream,
                "HEAD /page_bg.wasm HTTP/1.1\r\nHost: localhost\r\n\r\n"
            )
            .unwrap();
            let mut answer = [0_u8; 17];
            stream.read_exact(&mut answer).unwrap();
            assert_eq!(&answer, b"HTTP/1.1 200 OK\r\n");
            let mut last = [0_u8; 4];
            while &last != b"\r\n\r\n" {
                last.rotate_left(1);
                stream.read_exact(&mut last[3..]).unwrap();
            }
        }
        assert!(get(&server, "/", "").0.starts_with("HTTP/1.1 200"));
        drop(idle);
    }

    #[test]
    fn nothing_outside_the_directory_is_served() {
        let server = server("outside");
        for path in [
            "/../ranges/index.html",
            "/%2e%2e/ranges/index.html",
            "/missing.js",
        ] {
            assert!(
                get(&server, path, "").0.starts_with("HTTP/1.1 404"),
                "{path}"
            );
        }
    }

    #[test]
    fn ranges_are_read_as_the_standard_says() {
        assert_eq!(parse_range("bytes=0-", 10), Range::Part(0, 9));
        assert_eq!(parse_range("bytes=2-100", 10), Range::Part(2, 9));
        assert_eq!(parse_range("bytes=-3", 10), Range::Part(7, 9));
        assert_eq!(parse_range("bytes=10-", 10), Range::Outside);
        assert_eq!(parse_range("bytes=0-1,3-4", 10), Range::Whole);
        assert_eq!(parse_range("rows=1-2", 10), Range::Whole);
    }
}

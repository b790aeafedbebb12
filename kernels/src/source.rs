//! WGSL files without what only people read: every visitor downloads them.

/// The text of a WGSL file without comments and indentation; lines keep their numbers.
macro_rules! wgsl {
    ($path:literal) => {{
        const FILE: &str = include_str!($path);
        const BARE: [u8; $crate::source::length(FILE)] = $crate::source::bare(FILE);
        // Whole lines of text and comments were left out, so it is text still.
        const TEXT: &str = match std::str::from_utf8(&BARE) {
            Ok(text) => text,
            Err(_) => FILE,
        };
        TEXT
    }};
}
pub(crate) use wgsl;

/// Bytes of what [`bare`] leaves.
pub(crate) const fn length(file: &str) -> usize {
    scan(file, [0; 0]).1
}

/// The file without comments, and without spaces at both ends of its lines.
pub(crate) const fn bare<const N: usize>(file: &str) -> [u8; N] {
    scan(file, [0; N]).0
}

/// Fills `out` as far as it goes, and says how far it should.
const fn scan<const N: usize>(file: &str, mut out: [u8; N]) -> ([u8; N], usize) {
    let text = file.as_bytes();
    let (mut at, mut length) = (0, 0);
    // Where the line begins, and where its last character other than a space ends.
    let (mut start, mut end) = (0, 0);
    let mut comment = false;
    while at < text.len() {
        let c = text[at];
        comment = comment || (c == b'/' && at + 1 < text.len() && text[at + 1] == b'/');
        if c == b'\n' {
            length = end;
            comment = false;
        }
        if !comment && (c != b' ' || length > start) {
            if length < N {
                out[length] = c;
            }
            length += 1;
            if c != b' ' {
                end = length;
            }
        }
        if c == b'\n' {
            start = length;
        }
        at += 1;
    }
    (out, end)
}

/// The same at run time, put another way.
#[cfg(test)]
pub(crate) fn bare_lines(file: &str) -> String {
    let code = |line: &str| {
        line.split("//")
            .next()
            .unwrap_or_default()
            .trim()
            .to_owned()
    };
    let lines: Vec<String> = file.split('\n').map(code).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_stays_and_lines_keep_their_numbers() {
        const FILE: &str = "// a × b\n\nfn f() { // why\n  let x = a / b;  \n\n  // done\n}\n";
        const BARE: [u8; length(FILE)] = bare(FILE);
        let want = "\n\nfn f() {\nlet x = a / b;\n\n\n}\n";
        assert_eq!(std::str::from_utf8(&BARE), Ok(want));
        assert_eq!(bare_lines(FILE), want);
        assert_eq!(length("x // y"), 1);
        assert_eq!(length(""), 0);
    }

    #[test]
    fn files_are_read_so() {
        let text = wgsl!("ops/gemm/split.wgsl");
        let file = include_str!("ops/gemm/split.wgsl");
        assert_eq!(text, bare_lines(file));
        assert!(!text.contains("//") && text.lines().count() == file.lines().count());
    }
}

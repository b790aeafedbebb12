//! Reads little-endian fields from the beginning of a file; never past its end.

use crate::error::ModelError;

/// A position in the bytes of a file.
pub(super) struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    pub(super) fn offset(&self) -> usize {
        self.at
    }

    pub(super) fn take(&mut self, len: usize, what: &str) -> Result<&'a [u8], ModelError> {
        let end = self.at.checked_add(len);
        match end.and_then(|end| self.bytes.get(self.at..end)) {
            Some(slice) => {
                self.at += len;
                Ok(slice)
            }
            None => Err(ModelError::Truncated {
                what: what.to_owned(),
                needed: (self.at as u64).saturating_add(len as u64),
                have: self.bytes.len() as u64,
            }),
        }
    }

    pub(super) fn array<const N: usize>(&mut self, what: &str) -> Result<[u8; N], ModelError> {
        let mut out = [0; N];
        out.copy_from_slice(self.take(N, what)?);
        Ok(out)
    }

    pub(super) fn u32(&mut self, what: &str) -> Result<u32, ModelError> {
        self.array(what).map(u32::from_le_bytes)
    }

    pub(super) fn u64(&mut self, what: &str) -> Result<u64, ModelError> {
        self.array(what).map(u64::from_le_bytes)
    }

    /// A count of items of at least `item` bytes each; counts that no file of less than 2 GiB
    /// can hold are damage, not a reason to ask for more bytes.
    pub(super) fn count(&mut self, item: u64, what: &str) -> Result<usize, ModelError> {
        let at = self.at;
        let count = self.u64(what)?;
        match count.checked_mul(item) {
            Some(bytes) if bytes < 1 << 31 => Ok(count as usize),
            _ => Err(ModelError::Corrupt {
                what: format!("{what} is {count}"),
                offset: at as u64,
            }),
        }
    }

    pub(super) fn string(&mut self, what: &str) -> Result<String, ModelError> {
        let at = self.at;
        let len = self.count(1, what)?;
        let bytes = self.take(len, what)?;
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(text.to_owned()),
            Err(_) => Err(ModelError::Corrupt {
                what: format!("{what} is not UTF-8"),
                offset: at as u64,
            }),
        }
    }
}

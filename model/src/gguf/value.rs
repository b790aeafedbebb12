//! Typed metadata values.

use super::cursor::Cursor;
use crate::error::ModelError;

/// Arrays of arrays deeper than this are damage.
const MAX_NESTING: usize = 4;

/// One metadata value.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)] // the names are the format's
pub enum MetaValue {
    U8(u8),
    I8(i8),
    U16(u16),
    I16(i16),
    U32(u32),
    I32(i32),
    F32(f32),
    Bool(bool),
    String(String),
    Array(Vec<MetaValue>),
    U64(u64),
    I64(i64),
    F64(f64),
}

impl MetaValue {
    pub(super) fn read(cursor: &mut Cursor<'_>, key: &str) -> Result<Self, ModelError> {
        let code = cursor.u32(key)?;
        Self::read_as(cursor, code, key, 0)
    }

    fn read_as(
        cursor: &mut Cursor<'_>,
        code: u32,
        key: &str,
        nesting: usize,
    ) -> Result<Self, ModelError> {
        let at = cursor.offset();
        let corrupt = |what: String| ModelError::Corrupt {
            what,
            offset: at as u64,
        };
        Ok(match code {
            0 => Self::U8(u8::from_le_bytes(cursor.array(key)?)),
            1 => Self::I8(i8::from_le_bytes(cursor.array(key)?)),
            2 => Self::U16(u16::from_le_bytes(cursor.array(key)?)),
            3 => Self::I16(i16::from_le_bytes(cursor.array(key)?)),
            4 => Self::U32(cursor.u32(key)?),
            5 => Self::I32(i32::from_le_bytes(cursor.array(key)?)),
            6 => Self::F32(f32::from_le_bytes(cursor.array(key)?)),
            7 => match u8::from_le_bytes(cursor.array(key)?) {
                0 => Self::Bool(false),
                1 => Self::Bool(true),
                n => return Err(corrupt(format!("metadata `{key}`: {n} is no boolean"))),
            },
            8 => Self::String(cursor.string(key)?),
            9 if nesting < MAX_NESTING => {
                let code = cursor.u32(key)?;
                let count = cursor.count(1, key)?;
                // no reserve: the count is not to be trusted before the items are there
                let mut items = Vec::new();
                for _ in 0..count {
                    items.push(Self::read_as(cursor, code, key, nesting + 1)?);
                }
                Self::Array(items)
            }
            10 => Self::U64(cursor.u64(key)?),
            11 => Self::I64(i64::from_le_bytes(cursor.array(key)?)),
            12 => Self::F64(f64::from_le_bytes(cursor.array(key)?)),
            n => {
                return Err(corrupt(format!(
                    "metadata `{key}` has the unknown type {n}"
                )));
            }
        })
    }

    /// The format's number of this type.
    pub(super) fn code(&self) -> u32 {
        match self {
            Self::U8(_) => 0,
            Self::I8(_) => 1,
            Self::U16(_) => 2,
            Self::I16(_) => 3,
            Self::U32(_) => 4,
            Self::I32(_) => 5,
            Self::F32(_) => 6,
            Self::Bool(_) => 7,
            Self::String(_) => 8,
            Self::Array(_) => 9,
            Self::U64(_) => 10,
            Self::I64(_) => 11,
            Self::F64(_) => 12,
        }
    }

    /// Any unsigned (or non-negative) integer.
    pub fn as_u64(&self) -> Option<u64> {
        match *self {
            Self::U8(n) => Some(u64::from(n)),
            Self::U16(n) => Some(u64::from(n)),
            Self::U32(n) => Some(u64::from(n)),
            Self::U64(n) => Some(n),
            Self::I8(n) => u64::try_from(n).ok(),
            Self::I16(n) => u64::try_from(n).ok(),
            Self::I32(n) => u64::try_from(n).ok(),
            Self::I64(n) => u64::try_from(n).ok(),
            _ => None,
        }
    }

    /// Either float type.
    pub fn as_f32(&self) -> Option<f32> {
        match *self {
            Self::F32(f) => Some(f),
            Self::F64(f) => Some(f as f32),
            _ => None,
        }
    }

    /// A string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(s) => Some(s),
            _ => None,
        }
    }
}

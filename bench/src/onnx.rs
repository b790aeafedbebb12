//! The few ONNX messages that a model file needs, written in protobuf's wire format.
//!
//! Field numbers are those of `onnx.proto` (<https://github.com/onnx/onnx/blob/main/onnx/onnx.proto>).

/// Operators of ONNX itself have this domain.
pub const ONNX: &str = "";
/// ONNX Runtime's own operators.
pub const MICROSOFT: &str = "com.microsoft";

/// Version of the file format; every ONNX Runtime of the last years reads it.
const IR_VERSION: u64 = 10;
/// Version of ONNX's operators.
const OPSET: u64 = 21;

/// Type of a tensor's elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u64)]
pub enum Elements {
    /// `float`.
    F32 = 1,
    /// `uint8`.
    U8 = 2,
    /// `int32`.
    I32 = 6,
    /// `int64`.
    I64 = 7,
}

/// A protobuf message under construction.
#[derive(Default)]
struct Message(Vec<u8>);

impl Message {
    fn varint(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.0.push(value as u8 | 0x80);
            value >>= 7;
        }
        self.0.push(value as u8);
    }

    fn number(&mut self, field: u64, value: u64) {
        self.varint(field << 3);
        self.varint(value);
    }

    fn float(&mut self, field: u64, value: f32) {
        self.varint(field << 3 | 5);
        self.0.extend(value.to_le_bytes());
    }

    fn bytes(&mut self, field: u64, value: &[u8]) {
        self.varint(field << 3 | 2);
        self.varint(value.len() as u64);
        self.0.extend_from_slice(value);
    }

    fn text(&mut self, field: u64, value: &str) {
        self.bytes(field, value.as_bytes());
    }
}

/// An attribute of an operator.
#[derive(Clone, Copy, Debug)]
pub enum Attribute {
    /// An integer.
    Int(i64),
    /// A float.
    Float(f32),
}

impl Attribute {
    fn message(self, name: &str) -> Message {
        const FLOAT: u64 = 1;
        const INT: u64 = 2;
        let mut m = Message::default();
        m.text(1, name);
        match self {
            Self::Float(value) => {
                m.float(2, value);
                m.number(20, FLOAT);
            }
            Self::Int(value) => {
                m.number(3, value as u64);
                m.number(20, INT);
            }
        }
        m
    }
}

/// One size of an input or output: a number, or a name for what differs from run to run.
#[derive(Clone, Copy, Debug)]
pub enum Size {
    /// Always this.
    Is(usize),
    /// Known when the model runs.
    Named(&'static str),
}

/// A graph under construction: nodes in the order they run.
#[derive(Default)]
pub struct Graph(Message);

impl Graph {
    /// Adds an operator. An empty name leaves an optional input or output out.
    pub fn node(
        &mut self,
        (domain, operator): (&str, &str),
        inputs: &[&str],
        outputs: &[&str],
        attributes: &[(&str, Attribute)],
    ) {
        let mut m = Message::default();
        for input in inputs {
            m.text(1, input);
        }
        for output in outputs {
            m.text(2, output);
        }
        m.text(3, &format!("{}/{operator}", outputs.first().unwrap_or(&"")));
        m.text(4, operator);
        for (name, value) in attributes {
            m.bytes(5, &value.message(name).0);
        }
        m.text(7, domain);
        self.0.bytes(1, &m.0);
    }

    /// Adds a constant: `bytes` little-endian, in row-major order.
    pub fn constant(&mut self, name: &str, elements: Elements, sizes: &[usize], bytes: &[u8]) {
        let mut m = Message::default();
        for size in sizes {
            m.number(1, *size as u64);
        }
        m.number(2, elements as u64);
        m.text(8, name);
        m.bytes(9, bytes);
        self.0.bytes(5, &m.0);
    }

    /// Declares an input of the model.
    pub fn input(&mut self, name: &str, elements: Elements, sizes: &[Size]) {
        self.0.bytes(11, &value(name, elements, sizes).0);
    }

    /// Declares an output of the model.
    pub fn output(&mut self, name: &str, elements: Elements, sizes: &[Size]) {
        self.0.bytes(12, &value(name, elements, sizes).0);
    }

    /// The bytes of a model file with this graph.
    pub fn model(mut self, name: &str) -> Vec<u8> {
        self.0.text(2, name);
        let mut m = Message::default();
        m.number(1, IR_VERSION);
        m.text(2, "switchboard-bench");
        m.bytes(7, &self.0.0);
        for (domain, version) in [(ONNX, OPSET), (MICROSOFT, 1)] {
            let mut opset = Message::default();
            opset.text(1, domain);
            opset.number(2, version);
            m.bytes(8, &opset.0);
        }
        m.0
    }
}

fn value(name: &str, elements: Elements, sizes: &[Size]) -> Message {
    let mut shape = Message::default();
    for size in sizes {
        let mut dimension = Message::default();
        match size {
            Size::Is(size) => dimension.number(1, *size as u64),
            Size::Named(name) => dimension.text(2, name),
        }
        shape.bytes(1, &dimension.0);
    }
    let mut tensor = Message::default();
    tensor.number(1, elements as u64);
    tensor.bytes(2, &shape.0);
    let mut kind = Message::default();
    kind.bytes(1, &tensor.0);
    let mut m = Message::default();
    m.text(1, name);
    m.bytes(2, &kind.0);
    m
}

#[cfg(test)]
pub(crate) mod read {
    //! Reads protobuf back, for tests.

    /// A field's number and what it holds.
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) enum Field {
        Number(u64, u64),
        Float(u64, f32),
        Bytes(u64, Vec<u8>),
    }

    fn varint(bytes: &mut &[u8]) -> u64 {
        let (mut value, mut shift) = (0, 0);
        loop {
            let byte = bytes[0];
            *bytes = &bytes[1..];
            value |= u64::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                return value;
            }
        }
    }

    /// The fields of a message.
    pub(crate) fn fields(mut bytes: &[u8]) -> Vec<Field> {
        let mut out = Vec::new();
        while !bytes.is_empty() {
            let key = varint(&mut bytes);
            let field = key >> 3;
            out.push(match key & 7 {
                0 => Field::Number(field, varint(&mut bytes)),
                2 => {
                    let len = varint(&mut bytes) as usize;
                    let (value, rest) = bytes.split_at(len);
                    bytes = rest;
                    Field::Bytes(field, value.to_vec())
                }
                5 => {
                    let (value, rest) = bytes.split_at(4);
                    bytes = rest;
                    Field::Float(field, f32::from_le_bytes(value.try_into().unwrap()))
                }
                other => panic!("wire type {other}"),
            });
        }
        out
    }

    /// Every message, text or byte string in field `wanted`.
    pub(crate) fn all(bytes: &[u8], wanted: u64) -> Vec<Vec<u8>> {
        let fields = fields(bytes).into_iter();
        let found = fields.filter_map(|f| match f {
            Field::Bytes(field, value) if field == wanted => Some(value),
            _ => None,
        });
        found.collect()
    }

    /// The texts of field `wanted`.
    pub(crate) fn texts(bytes: &[u8], wanted: u64) -> Vec<String> {
        let all = all(bytes, wanted).into_iter();
        all.map(|text| String::from_utf8(text).unwrap()).collect()
    }

    /// The numbers of field `wanted`.
    pub(crate) fn numbers(bytes: &[u8], wanted: u64) -> Vec<u64> {
        let fields = fields(bytes).into_iter();
        let found = fields.filter_map(|f| match f {
            Field::Number(field, value) if field == wanted => Some(value),
            _ => None,
        });
        found.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::read::{Field, all, fields, numbers, texts};
    use super::*;

    #[test]
    fn numbers_are_written_as_protobuf_writes_them() {
        let mut m = Message::default();
        m.number(1, 300);
        m.number(20, u64::MAX);
        m.float(2, 1.0);
        m.text(8, "ab");
        // The first value is the example of protobuf's own description of the encoding.
        assert_eq!(m.0[..3], [0x08, 0xac, 0x02]);
        assert_eq!(m.0[3..5], [0xa0, 0x01]);
        assert_eq!(m.0[15..], [0x15, 0, 0, 0x80, 0x3f, 0x42, 2, b'a', b'b']);
        let [_, wide, float, _] = &fields(&m.0)[..] else {
            panic!("four fields")
        };
        assert_eq!(*wide, Field::Number(20, u64::MAX));
        assert_eq!(*float, Field::Float(2, 1.0));
    }

    #[test]
    fn a_model_holds_what_was_put_into_it() {
        let mut graph = Graph::default();
        let sizes = [Size::Is(1), Size::Named("length")];
        graph.input("x", Elements::F32, &sizes);
        graph.constant("c", Elements::I64, &[1], &5i64.to_le_bytes());
        let attributes = [("axis", Attribute::Int(-1)), ("eps", Attribute::Float(0.5))];
        graph.node((MICROSOFT, "Op"), &["x", "", "c"], &["y"], &attributes);
        graph.output("y", Elements::F32, &sizes);
        let model = graph.model("m");
        assert_eq!(numbers(&model, 1), [IR_VERSION]);
        let opsets = all(&model, 8);
        assert_eq!(texts(&opsets[1], 1), [MICROSOFT]);
        assert_eq!(numbers(&opsets[0], 2), [OPSET]);
        let graph = &all(&model, 7)[0];
        assert_eq!(texts(graph, 2), ["m"]);
        let node = &all(graph, 1)[0];
        assert_eq!(texts(node, 1), ["x", "", "c"]);
        assert_eq!(texts(node, 4), ["Op"]);
        let attributes = all(node, 5);
        assert_eq!(numbers(&attributes[0], 3), [u64::MAX]);
        assert_eq!(numbers(&attributes[1], 20), [1]);
        let constant = &all(graph, 5)[0];
        assert_eq!(numbers(constant, 1), [1]);
        assert_eq!(numbers(constant, 2), [7]);
        assert_eq!(all(constant, 9), [5i64.to_le_bytes().to_vec()]);
        let input = &all(graph, 11)[0];
        let shape = &all(&all(&all(input, 2)[0], 1)[0], 2)[0];
        let dimensions = all(shape, 1);
        assert_eq!(numbers(&dimensions[0], 1), [1]);
        assert_eq!(texts(&dimensions[1], 2), ["length"]);
        assert_eq!(texts(&all(graph, 12)[0], 1), ["y"]);
    }
}

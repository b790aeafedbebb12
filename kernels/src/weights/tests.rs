//! The formats: decoded by hand, as ggml's own Python package decodes them, and cut into parts.

use half::f16;
use serde_json::Value;

use super::*;

fn f16_bytes(value: f32) -> [u8; 2] {
    f16::from_f32(value).to_le_bytes()
}

#[test]
fn blocks_of_32_are_decoded_by_definition() {
    let mut q8 = f16_bytes(0.5).to_vec();
    q8.extend((0..32).map(|i| (i - 16i8).cast_unsigned()));
    let values = dequantize(WeightFormat::Q8_0, &q8);
    assert_eq!((values[0], values[31], values.len()), (-8.0, 7.5, 32));
    let mut q4 = f16_bytes(0.5).to_vec();
    q4.extend((0..16).map(|i| i | (15 - i) << 4));
    let values = dequantize(WeightFormat::Q4_0, &q4);
    assert_eq!(
        (values[0], values[15], values[16], values[31]),
        (-4.0, 3.5, 3.5, -4.0)
    );
}

/// d = 1/2, dmin = 1/4, scales 1, 2, 3, 4, 33, 18, 51, 63, minima 5, 6, 7, 8, 63, 49, 34, 17.
#[test]
fn a_q4_k_block_by_hand() {
    let mut b = [f16_bytes(0.5), f16_bytes(0.25)].concat();
    b.extend([129, 66, 195, 196, 197, 198, 135, 72, 241, 18, 35, 31]);
    let mut quants = [0u8; 128];
    (quants[0], quants[33], quants[127]) = (0xa7, 0x3f, 0x5c);
    b.extend(quants);
    let values = dequantize(WeightFormat::Q4K, &b);
    let mut want: Vec<f32> = [-1.25, -1.5, -1.75, -2.0, -15.75, -12.25, -8.5, -4.25]
        .into_iter()
        .flat_map(|least| [least; 32])
        .collect();
    for (column, value) in [
        (0, 2.25),
        (32, 8.5),
        (65, 20.75),
        (97, 4.0),
        (223, 297.5),
        (255, 153.25),
    ] {
        want[column] = value;
    }
    assert_eq!(values, want);
}

/// d = 1/4, scales 1 but for the blocks 0, 1, 6 and 15.
#[test]
fn a_q6_k_block_by_hand() {
    let mut b = vec![0u8; 208];
    (b[0], b[36], b[127]) = (0x05, 0x90, 0xf0);
    (b[128], b[128 + 4], b[128 + 63]) = (0x03, 0x90, 0xc0);
    let scales = [2i8, -3, 1, 1, 1, 1, -128, 1, 1, 1, 1, 1, 1, 1, 1, 127];
    for (byte, scale) in b[192..].iter_mut().zip(scales) {
        *byte = scale.cast_unsigned();
    }
    b.extend(f16_bytes(0.25));
    let values = dequantize(WeightFormat::Q6K, &b);
    // Where nothing is stored the number is -32.
    let mut want: Vec<f32> = scales
        .into_iter()
        .flat_map(|scale| [f32::from(scale) * -8.0; 16])
        .collect();
    for (column, value) in [(0, 10.5), (68, -4.0), (100, -288.0), (255, 984.25)] {
        want[column] = value;
    }
    assert_eq!(values, want);
}

fn bytes(hex: &Value) -> Vec<u8> {
    let text = hex.as_str().expect("hexadecimal digits");
    (0..text.len() / 2)
        .map(|i| u8::from_str_radix(&text[2 * i..2 * i + 2], 16).expect("a byte"))
        .collect()
}

/// Random super-blocks and what the Python package `gguf` makes of them.
#[test]
fn super_blocks_are_decoded_as_by_ggml() {
    let text = include_str!("../../../training/golden/k_quants.json");
    let golden: Value = serde_json::from_str(text).expect("golden blocks");
    for (name, format) in [("q4_k", WeightFormat::Q4K), ("q6_k", WeightFormat::Q6K)] {
        let entry = &golden[name];
        let values = dequantize(format, &bytes(&entry["bytes"]));
        let want = entry["values"].as_array().expect("values");
        let want: Vec<f32> = want
            .iter()
            .map(|v| v.as_f64().expect("a number") as f32)
            .collect();
        assert!(want.len() >= 768, "{name}");
        assert_eq!(values, want, "{name}");
    }
}

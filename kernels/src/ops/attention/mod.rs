//! Grouped-query attention: every row sees two slot ranges of the cache. Row by row for few rows, in
//! parts of the slots where they are many, in tiles of rows where rows share their ranges.

pub mod reference;
#[cfg(test)]
pub(crate) mod tests;

use super::rope_kv::{Heads, Io};
use crate::batch::Count;
use crate::shader::{Bind, Const, KV, ROW, Shader, reduce};
use crate::source::wgsl;
use crate::{Buffer, Extent, Gpu, KernelError, Step};

const WG: u32 = 64;
/// Parts that [`split_steps`] divides the slots of a row into.
pub const SPLITS: u32 = 8;
/// Most query heads that one workgroup of [`step`] takes: the components of a vector.
const MOST_HEADS: u32 = 4;
/// Widest head whose tiles fit 16 KiB of workgroup memory.
const WIDEST_TILED: u32 = 128;

/// The most heads of a group, at most `most`, that divide it evenly.
fn pack(h: Heads, most: u32) -> u32 {
    let group = h.heads / h.kv_heads;
    (1..=most.min(group))
        .rev()
        .find(|n| group.is_multiple_of(*n))
        .unwrap_or(1)
}

fn sizes(h: Heads) -> Vec<(&'static str, Const)> {
    vec![
        ("HEADS", Const::U32(h.heads)),
        ("KV_HEADS", Const::U32(h.kv_heads)),
        ("DIM", Const::U32(h.dim)),
        ("SCALE", Const::F32((h.dim as f32).sqrt().recip())),
    ]
}

fn shader(subgroups: Option<u32>, h: Heads, splits: u32) -> Shader {
    let (import, min) = reduce(subgroups);
    let mut consts = vec![
        min,
        ("WG", Const::U32(WG)),
        ("LANES", Const::U32(WG)),
        ("PACK", Const::U32(pack(h, MOST_HEADS))),
        ("SPLITS", Const::U32(splits)),
    ];
    consts.extend(sizes(h));
    Shader {
        label: if splits > 1 {
            "attention_parts"
        } else {
            "attention"
        },
        body: wgsl!("attention.wgsl"),
        imports: vec![ROW, import, KV],
        consts,
        bindings: &[
            Bind::Uniform,
            Bind::Read,
            Bind::Read,
            Bind::Read,
            Bind::Read,
            Bind::Write,
        ],
    }
}

fn merge_shader(h: Heads) -> Shader {
    let mut consts = vec![("WG", Const::U32(WG)), ("SPLITS", Const::U32(SPLITS))];
    consts.extend(sizes(h));
    Shader {
        label: "attention_merge",
        body: wgsl!("merge.wgsl"),
        imports: vec![KV],
        consts,
        bindings: &[Bind::Uniform, Bind::Read, Bind::Write],
    }
}

/// Shape of the tiles for a head width.
#[derive(Debug, Clone, Copy)]
struct Shape {
    /// Invocations that share four lines: one for every 8 columns, a power of two.
    lanes: u32,
    /// Quadruples of lines.
    fours: u32,
    /// Slots of each lane in one step.
    per: u32,
}

/// Queries, keys or values, and weights together take at most 16 KiB.
fn tile_shape(h: Heads) -> Option<Shape> {
    match h.dim {
        0..=64 => Some(Shape {
            lanes: 8,
            fours: 8,
            per: 4,
        }),
        65..=WIDEST_TILED => Some(Shape {
            lanes: 16,
            fours: 4,
            per: 1,
        }),
        _ => None,
    }
}

/// Most rows of a tile for [`tiled_step`]; `None` where heads are too wide for it.
#[must_use]
pub fn tile_rows(h: Heads) -> Option<u32> {
    let shape = tile_shape(h)?;
    let lines = shape.fours * 4;
    Some(lines / pack(h, lines))
}

fn tiled_shader(h: Heads, shape: Shape) -> Shader {
    let mut consts = vec![
        ("FOUR", Const::U32(4)),
        ("FOURS", Const::U32(shape.fours)),
        ("LANES", Const::U32(shape.lanes)),
        ("PER", Const::U32(shape.per)),
        ("PACK", Const::U32(pack(h, shape.fours * 4))),
    ];
    consts.extend(sizes(h));
    Shader {
        label: "attention_tiled",
        body: wgsl!("tiled.wgsl"),
        imports: vec![ROW, KV],
        consts,
        bindings: &[
            Bind::Uniform,
            Bind::Read,
            Bind::Read,
            Bind::Read,
            Bind::Read,
            Bind::Read,
            Bind::Write,
        ],
    }
}

const EACH_ROW: Extent = Extent::Per {
    count: Count::Alone,
    per: 1,
};

/// `y[row, head] = softmax(q k^T / sqrt(dim)) v` over the slots the row sees; queries in `io.qkv`
/// are finished, `y` is (rows, heads, dim) f32. Each row reads its slots by itself; left out in runs
/// that name tiles.
///
/// # Errors
/// [`KernelError::Shape`] for head sizes the kernel does not support.
pub fn step(gpu: &Gpu, h: Heads, io: Io<'_>, y: &Buffer) -> Result<Step, KernelError> {
    h.check()?;
    Step::new(
        gpu,
        &shader(gpu.subgroup_min(), h, 1),
        &[io.counts, io.rows, io.qkv, io.k_cache, io.v_cache, y],
        [Extent::Fixed(h.heads / pack(h, MOST_HEADS)), EACH_ROW],
    )
}

/// Bytes of the parts of [`split_steps`] for so many rows.
#[must_use]
pub fn part_bytes(h: Heads, rows: u32) -> u64 {
    u64::from(rows) * u64::from(h.heads) * u64::from(SPLITS) * u64::from(h.dim + 4) * 4
}

/// The same as [`step`] in two dispatches: [`SPLITS`] workgroups share the slots of a row, then their
/// results are put together. For long contexts, where one workgroup a head leaves a device idle.
/// `parts` has [`part_bytes`].
///
/// # Errors
/// As [`step`].
pub fn split_steps(
    gpu: &Gpu,
    h: Heads,
    io: Io<'_>,
    parts: &Buffer,
    y: &Buffer,
) -> Result<[Step; 2], KernelError> {
    h.check()?;
    let packs = h.heads / pack(h, MOST_HEADS);
    Ok([
        Step::new(
            gpu,
            &shader(gpu.subgroup_min(), h, SPLITS),
            &[io.counts, io.rows, io.qkv, io.k_cache, io.v_cache, parts],
            [Extent::Fixed(packs * SPLITS), EACH_ROW],
        )?,
        Step::new(
            gpu,
            &merge_shader(h),
            &[io.counts, parts, y],
            [Extent::Fixed(h.heads), EACH_ROW],
        )?,
    ])
}

/// The same as [`step`] for `tiles` of rows that share their ranges, (tiles) of [`crate::Tile`] made by
/// [`crate::tiles`] with [`tile_rows`]: keys and values are read once for a tile and a group of heads.
/// Left out in runs without tiles.
///
/// # Errors
/// [`KernelError::Shape`] for head sizes the kernel does not support.
pub fn tiled_step(
    gpu: &Gpu,
    h: Heads,
    io: Io<'_>,
    tiles: &Buffer,
    y: &Buffer,
) -> Result<Step, KernelError> {
    h.check()?;
    let shape = tile_shape(h).ok_or_else(|| {
        crate::error::shape(
            "width of a head in tiles",
            format!("at most {WIDEST_TILED}"),
            h.dim,
        )
    })?;
    Step::new(
        gpu,
        &tiled_shader(h, shape),
        &[io.counts, tiles, io.rows, io.qkv, io.k_cache, io.v_cache, y],
        [
            Extent::Fixed(h.heads / pack(h, shape.fours * 4)),
            Extent::Per {
                count: Count::Tiles,
                per: 1,
            },
        ],
    )
}

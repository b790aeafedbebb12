//! A matrix product with its neighbours, as a layer needs it: one fused matvec, or norm, tiled
//! product and gate one after the other.

use crate::batch::Count;
use crate::error::shape;
use crate::ops::gemm::Tile;
use crate::ops::matvec::{self, Epilogue, Io, Norm, Reduce, RowClass, Variant};
use crate::ops::{gemm, rms_norm, swiglu};
use crate::{Buffer, Caps, Gpu, KernelError, QMatrix, Step, WeightFormat};

/// How a product is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// One dispatch, everything fused.
    Matvec(Variant),
    /// The tiled product, up to two dispatches more for what is not fused.
    Tiled(Tile),
}

impl Choice {
    /// What is used when nothing was measured: matvecs up to 4 rows, tiles above.
    #[must_use]
    pub fn usual(caps: &Caps, format: WeightFormat, cols: u32, class: RowClass) -> Self {
        match class {
            RowClass::One | RowClass::UpTo4 => {
                Self::Matvec(Variant::usual(caps, format, cols, class))
            }
            RowClass::UpTo16 => Self::Tiled(Tile::Low),
            RowClass::More => Self::Tiled(Tile::High),
        }
    }

    /// Everything worth measuring, the usual choice first.
    #[must_use]
    pub fn candidates(caps: &Caps, format: WeightFormat, cols: u32, class: RowClass) -> Vec<Self> {
        let mut list = vec![Self::usual(caps, format, cols, class)];
        let mut variants = Variant::candidates(caps, format, cols, class);
        if matches!(list[0], Self::Tiled(_)) {
            // Tiles have barriers: where those are dear, there is time for one other candidate and
            // hardly for a second.
            variants.sort_by_key(|v| v.reduce != Reduce::Alone);
        }
        // Activations of 8 bits (127 steps a block of 32) are among them. They are coarser than what
        // the published figures are of, but no worse: with every product of the shipped model
        // rounded so, 2 of the 340 requests of both suites got another call, one of them the right
        // one. Where nothing is tuned the first of the list is used, which has floats.
        list.extend(variants.into_iter().map(Self::Matvec));
        if class != RowClass::One {
            let tiles = Tile::ALL.into_iter().filter(|t| caps.f16 || !t.half());
            list.extend(tiles.map(Self::Tiled));
        }
        let usual = list[0];
        let mut index = 0;
        list.retain(|c| {
            index += 1;
            index == 1 || *c != usual
        });
        list
    }

    /// Whether it can compute such a matrix on such a device.
    #[must_use]
    pub fn fits(self, caps: &Caps, matrix: &QMatrix) -> bool {
        match self {
            Self::Matvec(variant) => variant.fits_matrix(caps, matrix).is_ok(),
            Self::Tiled(tile) => caps.f16 || !tile.half(),
        }
    }

    /// The choice of a name that [`std::fmt::Display`] wrote; `None` for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let mut tiles = Tile::ALL.into_iter().map(Self::Tiled);
        let tiled = tiles.find(|tile| tile.to_string() == name);
        tiled.or_else(|| Variant::parse(name).map(Self::Matvec))
    }
}

/// `tiled` with the rows of a tile, `f16` where it keeps those and `split` where teams share the
/// columns, or the name of the matvec's variant.
impl std::fmt::Display for Choice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Matvec(variant) => variant.fmt(f),
            Self::Tiled(tile) => {
                let kind = match tile {
                    Tile::Low | Tile::High => "",
                    Tile::LowHalf | Tile::HighHalf => " f16",
                    Tile::Split => " split",
                };
                write!(f, "tiled {}{kind}", tile.rows())
            }
        }
    }
}

/// `y = epilogue(matrix * norm(x))` and the room that the steps may need on their way.
#[derive(Debug, Clone, Copy)]
pub struct Product<'a> {
    /// The weights.
    pub matrix: &'a QMatrix,
    /// RMSNorm of x in front; only over [`Count::Rows`].
    pub norm: Option<Norm<'a>>,
    /// What happens to the products; SwiGLU only over [`Count::Rows`].
    pub epilogue: Epilogue,
    /// Counts, x and y as in [`matvec::steps_as`].
    pub io: Io<'a>,
    /// (count, matrix.cols) f32 for normed rows; used by [`Choice::Tiled`] with a norm.
    pub normed: &'a Buffer,
    /// (count, matrix.rows) f32 for products; used by [`Choice::Tiled`] with SwiGLU.
    pub wide: &'a Buffer,
}

impl Product<'_> {
    /// Records the product as chosen: 1 step, or up to 3 when tiled; the product itself once for
    /// every part of the matrix. SwiGLU over a matrix in several parts is always tiled.
    ///
    /// # Errors
    /// Those of the operations; [`KernelError::Shape`] for a tiled product with a norm or SwiGLU
    /// over another count than the rows.
    pub fn steps(&self, gpu: &Gpu, choice: Choice) -> Result<Vec<Step>, KernelError> {
        let Io { counts, count, .. } = self.io;
        // In a matrix of several parts gates and ups may lie apart.
        let apart = self.epilogue == Epilogue::SwiGlu && self.matrix.parts() > 1;
        match choice {
            Choice::Matvec(variant) if !apart => {
                matvec::steps_as(gpu, variant, self.matrix, self.norm, self.epilogue, self.io)
            }
            Choice::Matvec(_) => self.tiled(gpu, Tile::Low, counts, count),
            Choice::Tiled(tile) => self.tiled(gpu, tile, counts, count),
        }
    }

    fn tiled(
        &self,
        gpu: &Gpu,
        tile: Tile,
        counts: &Buffer,
        count: Count,
    ) -> Result<Vec<Step>, KernelError> {
        let gated = self.epilogue == Epilogue::SwiGlu;
        if count != Count::Rows && (self.norm.is_some() || gated) {
            return Err(shape(
                "a tiled product with a norm or SwiGLU",
                "over the rows",
                format!("{count:?}"),
            ));
        }
        let mut steps = Vec::with_capacity(3);
        let mut io = self.io;
        if let Some(norm) = self.norm {
            let sizes = rms_norm::Sizes {
                cols: self.matrix.cols,
                epsilon: norm.epsilon,
                half: tile.half(),
            };
            let (x, weight, to) = (self.io.x, norm.weight, self.normed);
            steps.push(rms_norm::step(gpu, sizes, counts, x, weight, None, to)?);
            io.x = to;
        }
        // The normed rows are as the tile wants them; what others wrote is f32.
        let input = match self.norm {
            Some(_) => gemm::Input::AsKept,
            None => gemm::Input::Floats,
        };
        if gated {
            io.y = self.wide;
        }
        let add = self.epilogue == Epilogue::Add;
        steps.extend(gemm::steps(gpu, self.matrix, (tile, input), add, io)?);
        if gated {
            let size = self.matrix.rows / 2;
            steps.push(swiglu::step(gpu, counts, size, self.wide, self.io.y)?);
        }
        Ok(steps)
    }
}

//! Chance that falls the same way every time.

/// SplitMix64: the same seed gives the same file on every machine.
pub struct Dice(u64);

impl Dice {
    /// Dice that fall the same way for the same seed.
    pub fn new(seed: u64) -> Self {
        Dice(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From the first to the last, both included.
    pub fn between(&mut self, first: usize, last: usize) -> usize {
        first + (self.next() % (last - first + 1) as u64) as usize
    }

    /// Yes, so many times in a hundred.
    pub fn percent(&mut self, chance: usize) -> bool {
        self.between(0, 99) < chance
    }

    /// One time in so many.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.between(1, times) == 1
    }

    /// One of a list.
    pub fn one_of<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.between(0, list.len() - 1)]
    }

    /// So many different ones, at most as many as there are.
    pub fn some_of(&mut self, list: &[String], count: usize) -> Vec<String> {
        let mut chosen: Vec<String> = Vec::with_capacity(count);
        for _ in 0..count {
            let one = &list[self.between(0, list.len() - 1)];
            if !chosen.contains(one) {
                chosen.push(one.clone());
            }
        }
        chosen
    }

    /// An identifier.
    pub fn uuid(&mut self) -> String {
        let (high, low) = (self.next(), self.next());
        format!(
            "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xFFFF,
            high & 0xFFF,
            0x8000 | (low >> 48) & 0x3FFF,
            low & 0xFFFF_FFFF_FFFF
        )
    }
}

//! Any bytes as a model of suggestions: refused, or a model that works.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};
use suivi_kernel::Language;
use suivi_language::suggest::Model;

fuzz_target!(|data: &[u8]| {
    // With a right digest, so that what stands behind it is reached.
    let content = [b"suivi-model 1\n", data].concat();
    let sealed = [&content[..], &Sha256::digest(&content)[..]].concat();
    for bytes in [data, &sealed] {
        if let Ok(model) = Model::load(bytes) {
            for one in model.suggest("Ratify the Convention on ferries", Language::En) {
                assert!((0.0..=1.0).contains(&one.sureness));
            }
            let _ = model.save();
        }
    }
});

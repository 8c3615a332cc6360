//! A model as a file: it comes back as it was, and nothing else is taken for one.

use sha2::{Digest, Sha256};
use suivi_language::suggest::{Model, ModelError};

use crate::world::model;

#[test]
fn a_model_comes_back_as_it_was() {
    let model = model();
    let bytes = model.save().unwrap();
    let back = Model::load(&bytes).unwrap();
    assert_eq!(back, model);
    assert_eq!(back.save().unwrap(), bytes);
}

#[test]
fn a_foreign_a_newer_and_a_damaged_file_are_told_apart() {
    let bytes = model().save().unwrap();
    assert!(matches!(Model::load(b"PK\x03\x04"), Err(ModelError::Foreign)));
    assert!(matches!(Model::load(b""), Err(ModelError::Foreign)));
    let newer = [b"suivi-model 7\n", &bytes[14..]].concat();
    assert!(matches!(Model::load(&newer), Err(ModelError::Newer { found: 7 })));
    for at in [20, bytes.len() / 2, bytes.len() - 1] {
        let mut damaged = bytes.clone();
        damaged[at] ^= 1;
        assert!(matches!(Model::load(&damaged), Err(ModelError::Damaged)), "byte {at}");
    }
    assert!(matches!(Model::load(&bytes[..bytes.len() - 1]), Err(ModelError::Damaged)));
}

/// The digest is no seal: what has a right one may still make no sense.
#[test]
fn a_file_with_a_right_digest_and_senseless_content_is_refused() {
    let bytes = model().save().unwrap();
    let content = &bytes[..bytes.len() - 32];
    let length = u32::from_le_bytes(content[14..18].try_into().unwrap()) as usize;
    let rows = 18 + length;
    let sealed = |content: &[u8]| [content, &Sha256::digest(content)[..]].concat();
    assert!(Model::load(&sealed(content)).is_ok());
    let huge = [&content[..14], &u32::MAX.to_le_bytes(), &content[18..]].concat();
    let no_json = [&content[..18], &b"x".repeat(length), &content[rows..]].concat();
    let cut = &content[..content.len() - 1];
    let endless = [&content[..rows], &[0xff; 40][..]].concat();
    let stranger = [&content[..rows], &[1, 16, 1, 0xff, 0x7f, 3][..]].concat();
    let backwards = [&content[..rows], &[5, 16, 0, 0, 16, 0][..]].concat();
    for wrong in [&huge, &no_json, cut, &endless, &stranger, &backwards] {
        let error = Model::load(&sealed(wrong)).unwrap_err();
        assert!(matches!(error, ModelError::Senseless { .. }), "{error}");
    }
}

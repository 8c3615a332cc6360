//! What an administrator does on the command line about the key of the node and lost second factors.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use suivi_domain::Secrets;
use suivi_domain::accounts::{
    Credentials, NewAccount, Outcome, begin_totp, confirm_totp, create_account, session_by_token, sign_in,
};
use suivi_kernel::{Actor, Clock, Language};
use suivi_store::{Db, Target};

use crate::ground::{json, run, said, suivi};

const ASHA: &str = "asha@sama.example";
const PASSWORD: &str = "three small boats";

/// What `check` says of one thing, and whether all is well.
fn check(data: &Path, what: &str) -> (bool, String) {
    let output = suivi(data, &["check", "--json"]).output().unwrap();
    let found = json(&output);
    let one = found.as_array().unwrap().iter().find(|finding| finding["what"] == what).unwrap();
    assert_eq!(
        output.status.success(),
        found.as_array().unwrap().iter().all(|finding| finding["ok"] == true)
    );
    (one["ok"] == true, one["words"].as_str().unwrap().to_owned())
}

/// A node whose operator Asha has a second factor.
fn node_with_a_second_factor(data: &Path) {
    run(data, &["mechanism", "add", "sama", "--name", "Sama", "--state", "XSA"]);
    let secrets = Secrets::parse(&fs::read_to_string(data.join("secret.key")).unwrap()).unwrap();
    let db = Db::open(Target::Sqlite(data.join("suivi.db")), Clock::machine()).unwrap();
    let new = NewAccount {
        email: ASHA,
        name: "Asha Nemari",
        language: Language::En,
        password: Some(PASSWORD),
        is_operator: true,
        seat: None,
    };
    db.write_here(|tx| create_account(tx, &Actor::command_line(), new)).unwrap();
    let with = Credentials { email: ASHA, password: PASSWORD, device: "", network: "" };
    let Outcome::SignedIn(session) = sign_in(&db, with).unwrap() else { panic!("she has none yet") };
    let now = db.clock().now();
    let who = db.read_here(|conn| session_by_token(conn, &session.token, now)).unwrap().unwrap();
    let app = db.write_here(|tx| begin_totp(tx, &secrets, &who)).unwrap();
    let code = app.code_at(now).unwrap();
    db.write_here(|tx| confirm_totp(tx, &secrets, &who, &code)).unwrap();
}

#[test]
fn check_names_what_somebody_should_look_at_and_fails_for_what_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    assert_eq!(check(data, "key"), (true, "none yet; it is made when the node first starts".to_owned()));
    assert!(!data.join("secret.key").exists(), "looking makes nothing");
    run(data, &["mechanism", "list"]);
    assert!(check(data, "key").0);
    // Not asked to end well: how full the disk of this machine is says nothing about the program.
    let words = said(&suivi(data, &["check"]).output().unwrap());
    for line in
        ["ok     data folder: ", "ok     clock: ", "LOOK   public address: ", "LOOK   mail: no mail server"]
    {
        assert!(words.contains(line), "{line} in {words}");
    }
    fs::set_permissions(data.join("secret.key"), fs::Permissions::from_mode(0o644)).unwrap();
    let (is_well, words) = check(data, "key");
    assert!(!is_well && words.contains("chmod 600"), "{words}");
    fs::write(data.join("suivi.toml"), "[mail]\nsmtp = \"smtp://127.0.0.1:1\"\nfrom = \"s@sama.example\"\n")
        .unwrap();
    let (is_well, words) = check(data, "mail");
    assert!(!is_well && words.contains("asking the mail server"), "{words}");
}

#[test]
fn a_backup_does_not_carry_the_key_and_a_restore_without_it_says_what_follows() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new, file) =
        (folder.path().join("old"), folder.path().join("new"), folder.path().join("backup.zip"));
    node_with_a_second_factor(&old);
    assert!(check(&old, "key").1.ends_with("second factors sealed: 1"));
    run(&old, &["backup", file.to_str().unwrap()]);
    let key = fs::read_to_string(old.join("secret.key")).unwrap();
    let bytes = fs::read(&file).unwrap();
    assert!(!bytes.windows(8).any(|piece| piece == &key.as_bytes()[..8]));

    let words = said(&run(&new, &["restore", file.to_str().unwrap()]));
    assert!(words.contains("second factors that the key at hand does not open: 1"), "{words}");
    assert!(!new.join("secret.key").exists());
    let (is_well, words) = check(&new, "key");
    assert!(!is_well && words.contains("recovery code"), "{words}");
    fs::copy(old.join("secret.key"), new.join("secret.key")).unwrap();
    assert!(check(&new, "key").0);
}

#[test]
fn a_second_factor_is_reset_on_the_command_line_once() {
    let folder = tempfile::tempdir().unwrap();
    node_with_a_second_factor(folder.path());
    let reset = ["user", "reset-second-factor", ASHA];
    assert!(said(&run(folder.path(), &reset)).contains("signs in with the password alone"));
    let again = suivi(folder.path(), &reset).output().unwrap();
    assert!(!again.status.success());
    assert!(said(&again).contains("No second factor is in use for this account."), "{}", said(&again));
}

#[test]
fn a_key_in_the_environment_that_is_none_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let list = ["mechanism", "list"];
    let output = suivi(folder.path(), &list).env("SUIVI_SECRET_KEY", "password").output().unwrap();
    assert!(!output.status.success());
    assert!(said(&output).contains("reading SUIVI_SECRET_KEY: a key is written as 64"), "{}", said(&output));
    assert!(!folder.path().join("secret.key").exists());
}

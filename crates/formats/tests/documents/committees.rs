//! The ten treaty bodies, each with its own way to ask and to follow up.

use super::taken;

/// A committee: symbol, how it worries and asks in paragraphs 4 to 7, how it asks for follow-up in paragraph 8, and which
/// recommendations that flags.
type Committee = (&'static str, &'static str, &'static str, &'static [&'static str], &'static [&'static str]);

const COMMITTEES: [Committee; 10] = [
    (
        "CCPR/C/XSA/CO/3",
        "4. The Committee is concerned that the ban on night sailing has no time limit (arts. 4 and 12).\n\n\
         5. The State party should review the ban, with a view to ending it.\n\n\
         6. The Committee is concerned about harbour detention.\n\n\
         7. In the light of its general comment No. 35 (2014), the State party should:\n\n(a) Record each detention;\n\n(b) Train the guards.",
        "8. In accordance with rule 75 (1) of the Committee’s rules of procedure, the State party is requested to provide, by \
         28 July 2034, information on the implementation of the recommendations made by the Committee in paragraphs 5 (night \
         sailing) and 7 (harbour detention) above.",
        &["5", "7(a)", "7(b)", "8"],
        &["5", "7(a)", "7(b)"],
    ),
    (
        "E/C.12/XSA/CO/2",
        "4. The Committee is concerned at the low price paid for fish (art. 7).\n\n\
         5. The Committee recommends that the State party set a fair price and refers it to its general comment No. 23 (2016).\n\n\
         6. The Committee regrets the lack of data on rents.\n\n\
         7. The Committee calls on the State party to collect data on rents.",
        "8. In accordance with the procedure on follow-up to concluding observations adopted by the Committee, the State party \
         is requested to provide, within 24 months of the adoption of the present concluding observations, information on the \
         implementation of the recommendations contained in paragraph 5 above.",
        &["5", "7", "8"],
        &["5"],
    ),
    (
        "CERD/C/XSA/CO/7",
        "4. The Committee is concerned about jokes on the radio of the port.\n\n\
         5. Recalling its general recommendation No. 35 (2013), the Committee recommends that the State party:\n\n\
         (a) Adopt a code for the radio;\n\n(b) Hear those who complain.\n\n\
         6. The Committee is concerned that fishers of the outer islands are searched more often than others.\n\n\
         7. The Committee urges the State party to end such searches.",
        "8. In accordance with article 9 (1) of the Convention and rule 74 of its rules of procedure, the Committee requests \
         the State party to provide, within one year of the adoption of the present concluding observations, information on its \
         implementation of the recommendations contained in paragraphs 5 (b) and 7 above.",
        &["5(a)", "5(b)", "7", "8"],
        &["5(b)", "7"],
    ),
    (
        "CEDAW/C/XSA/CO/6",
        "4. The Committee notes with concern:\n\n(a) The pay gap on ferries;\n\n(b) The lack of women captains.\n\n\
         5. The Committee, recalling its general recommendation No. 25 (2004), recommends that the State party:\n\n\
         (a) Close the pay gap;\n\n(b) Train women captains.\n\n\
         6. The Committee notes the absence of data.\n\n\
         7. The Committee reiterates its previous recommendations (CEDAW/C/XSA/CO/5, para. 12) and calls upon the State party to \
         collect data.",
        "8. The Committee requests the State party to provide, within two years, written information on the steps taken to \
         implement the recommendations contained in paragraphs 5 (a) and 7 above.",
        &["5(a)", "5(b)", "7", "8"],
        &["5(a)", "7"],
    ),
    (
        "CAT/C/XSA/CO/4",
        "4. While taking note of the new Code, the Committee remains concerned at the lack of a definition of torture.\n\n\
         5. The State party should adopt a definition of torture.\n\n\
         6. The Committee is concerned at the state of the prison hulk (arts. 11 and 16).\n\n\
         7. The State party should:\n\n(a) Close the prison hulk;\n\n(b) Open a clinic.",
        "8. The Committee requests the State party to provide, by 10 May 2034, information on follow-up to the Committee’s \
         recommendations on the definition of torture and the clinic (see paras. 5 and 7 (b) above).",
        &["5", "7(a)", "7(b)", "8"],
        &["5", "7(b)"],
    ),
    (
        "CRC/C/XSA/CO/5",
        "4. The Committee is seriously concerned about children who work on boats.\n\n\
         5. The Committee urges the State party to end the work of children on boats.\n\n\
         6. The Committee notes that the school ferry is late.\n\n\
         7. Drawing attention to target 4.1 of the Sustainable Development Goals, the Committee recommends that the State party \
         run the school ferry in time.",
        "8. The Committee recommends that the State party take all appropriate measures to ensure that the recommendations \
         contained in the present concluding observations are fully implemented and widely disseminated.",
        &["5", "7", "8"],
        &[],
    ),
    (
        "CMW/C/XSA/CO/2",
        "4. The Committee is concerned that crews from abroad have no contracts.\n\n\
         5. The Committee recommends that the State party ensure that each member of a crew has a contract.\n\n\
         6. The Committee is concerned that passports are kept.\n\n\
         7. The Committee encourages the State party to have them given back.",
        "8. The Committee requests the State party to provide, within two years, that is, by 1 May 2035, written information on \
         the implementation of the recommendations contained in paragraphs 5 and 7 above.",
        &["5", "7", "8"],
        &["5", "7"],
    ),
    (
        "CRPD/C/XSA/CO/2",
        "4. The Committee is concerned about steps at the piers.\n\n\
         5. Recalling its general comment No. 2 (2014), the Committee recommends that the State party, in close consultation with \
         organizations of persons with disabilities, build ramps.\n\n\
         6. The Committee observes with concern the lack of interpreters.\n\n\
         7. The Committee recommends that the State party train interpreters.",
        "8. The Committee requests the State party, within 12 months and in accordance with article 35 (2) of the Convention, to \
         provide information in writing on the measures taken to implement the Committee’s recommendations as set forth in \
         paragraph 7 above.",
        &["5", "7", "8"],
        &["7"],
    ),
    (
        "CED/C/XSA/CO/1",
        "4. The Committee is concerned that persons lost at sea are not looked for.\n\n\
         5. The State party should look for all persons lost at sea.\n\n\
         6. The Committee notes with concern that there is no register.\n\n\
         7. The Committee encourages the State party to keep a register, and it invites it to accept the competence of the \
         Committee.",
        "8. In accordance with the rules of procedure, the State party should provide, by 1 October 2034 at the latest, relevant \
         information on its implementation of the recommendations of the Committee, as contained in paragraph 5 of the present \
         concluding observations.",
        &["5", "7", "8"],
        &["5"],
    ),
    (
        "CAT/OP/XSA/1",
        "4. The Subcommittee saw the cells of the harbour police.\n\n\
         5. The Subcommittee recommends that the State party light the cells.\n\n\
         6. The Subcommittee heard of beatings.\n\n\
         7. The Subcommittee urges the authorities to open inquiries.",
        "8. The Subcommittee asks for an answer.",
        &["5", "7"],
        &[],
    ),
];

#[test]
fn each_committee_is_understood_in_its_own_words() {
    for (symbol, middle, last, numbers, flagged) in COMMITTEES {
        let is_visit = symbol.starts_with("CAT/OP");
        let title = if is_visit {
            "Report on the visit to Sama"
        } else {
            "Concluding observations on the report of Sama"
        };
        let text = format!(
            "{symbol}\n\n{title}\n\n1. The report was examined.\n\nA. Introduction\n\n2. It is welcomed.\n\nB. Positive aspects\n\n\
             3. The Committee welcomes the lamps and encourages the State party to light more.\n\n\
             C. Principal subjects of concern and recommendations\n\nOn the islands\n\n{middle}\n\nD. Follow-up\n\n{last}\n"
        );
        let found = taken(&text);
        let taken: Vec<&str> = found.candidates.iter().map(|one| one.number.as_str()).collect();
        let of_follow_up: Vec<&str> =
            found.candidates.iter().filter(|one| one.follow_up).map(|one| one.number.as_str()).collect();
        assert_eq!(taken, numbers, "{symbol}");
        assert_eq!(of_follow_up, flagged, "{symbol}");
        let prefix = symbol.split('/').next().unwrap_or_default();
        let body = match symbol {
            "E/C.12/XSA/CO/2" => "CESCR",
            "CAT/OP/XSA/1" => "SPT",
            _ => prefix,
        };
        assert_eq!(found.facts.body.as_deref(), Some(body), "{symbol}");
        assert_eq!(found.facts.state.as_deref(), Some("XSA"), "{symbol}");
    }
}

//! Prints the recommendations of a report as JSON lines.
fn main() {
    for file in std::env::args().skip(1) {
        match suivi_formats::reading::pdf::pages(std::fs::read(&file).expect("a file")) {
            Ok(pages) => {
                let blocks = suivi_formats::reading::blocks(&pages);
                for found in suivi_formats::extract::upr_report::candidates(&blocks) {
                    println!("{}", serde_json::to_string(&found).expect("JSON"));
                }
            }
            Err(why) => eprintln!("{file}: {why:?}"),
        }
    }
}

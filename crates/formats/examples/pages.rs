//! Prints the blocks of a PDF file.
fn main() {
    for file in std::env::args().skip(1) {
        match suivi_formats::reading::pdf::pages(std::fs::read(&file).expect("a file")) {
            Ok(pages) => {
                for block in suivi_formats::reading::blocks(&pages) {
                    println!("{}\t{:.0}\t{:.1}\t{}", block.page, block.left, block.size, block.text.replace('\t', "→"));
                }
            }
            Err(why) => eprintln!("{file}: {why:?}"),
        }
    }
}

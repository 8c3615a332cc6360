//! Web pages.

use crate::{cells, document, headings, texts};

fn page(body: &str) -> String {
    format!(
        "<!DOCTYPE html><html><head><title>Sama</title><style>p {{}}</style></head><body>{body}</body></html>"
    )
}

#[test]
fn what_stands_around_a_page_is_left_out() {
    let read = document(page(
        "<header>Menu</header><nav>Home</nav><main><h1>Islands</h1><p>Mend&nbsp;the <b>pier</b>.<script>x()</script></p>\
         <p hidden>No</p><aside>Ad</aside></main><footer>Contact</footer>",
    ));
    assert_eq!(texts(&read), ["Islands", "Mend the pier."]);
    assert_eq!(headings(&read), [(1, "Islands")]);
    assert_eq!(read.head[0], "Sama");
}

#[test]
fn lists_count_as_browsers_count() {
    let read = document(page(
        "<ol start=12><li>Twelve<ol type=a><li>A<li value=4><p>D</p><p>more</p></ol><li>Thirteen</ol>\
         <ol reversed type=I><li>Two<li>One</ol><ul><li>Sign</ul><ul style='list-style-type: none'><li>None</ul>",
    ));
    assert_eq!(
        texts(&read),
        ["12.\tTwelve", "a.\tA", "d.\tD", "more", "13.\tThirteen", "II.\tTwo", "I.\tOne", "•\tSign", "None"]
    );
}

#[test]
fn cells_know_their_places_whatever_covers_them() {
    let read = document(page(
        "<table><tr><th rowspan=2>Theme<th>No.<th>Text</tr><tr><td>1<td>Mend</tr><tr><td colspan=2>Wide<td>Last</tr></table>",
    ));
    assert_eq!(
        cells(&read),
        [
            (0, 0, "Theme"),
            (0, 1, "No."),
            (0, 2, "Text"),
            (1, 1, "1"),
            (1, 2, "Mend"),
            (2, 0, "Wide"),
            (2, 2, "Last")
        ]
    );
    let layout = document(page("<table><tr><td><h2>Part</h2><p>Words</p></td></tr></table>"));
    assert_eq!(cells(&layout), []);
    assert_eq!(headings(&layout), [(2, "Part")]);
}

#[test]
fn what_word_saves_as_a_page_is_read_as_word_shows_it() {
    let read = document(page(
        "<p class=HChG>II. Wells</p>\
         <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>\
         <span style='mso-list:Ignore'>3.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>\
         Dig wells.<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\"><span>[1]</span></a></p>\
         <p>Now <del>old</del><ins>new</ins> words<span style='display:none'>hidden</span>.</p>\
         <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a href=\"#_ftnref1\">[1]</a> Deep ones.</p></div></div>",
    ));
    assert_eq!(texts(&read), ["II. Wells", "3.\tDig wells.", "Now new words."]);
    assert_eq!(headings(&read), [(1, "II. Wells")]);
    assert_eq!((read.notes[0].mark.as_str(), read.notes[0].text.as_str()), ("1", "Deep ones."));
}

#[test]
fn a_page_says_in_which_letters_it_is_written() {
    let text = "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1251'></head><body><p>Гавани</p></body></html>";
    assert_eq!(texts(&document(encoding_rs::WINDOWS_1251.encode(text).0)), ["Гавани"]);
}

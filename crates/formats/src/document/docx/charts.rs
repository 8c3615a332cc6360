//! Charts that Word draws itself: their numbers stay in the file, and whoever edits it changes their look.

use super::Look;
use super::xml::Xml;

const CHART: &str = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const COLOUR: &str = "0B5394";

/// A chart of one series.
pub(super) struct Chart<'a> {
    pub(super) title: &'a str,
    pub(super) unit: &'a str,
    pub(super) points: &'a [(String, f64)],
}

/// The place of a chart in the text: 16 by 8 cm, with its words for who cannot see it.
pub(super) fn place(xml: &mut Xml, index: usize, title: &str, alternative: &str) {
    let id = (index + 1).to_string();
    xml.open("w:r", &[]);
    xml.open("w:drawing", &[]);
    xml.open(
        "wp:inline",
        &[("xmlns:wp", PICTURE), ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")],
    );
    xml.empty("wp:extent", &[("cx", "5760000"), ("cy", "2880000")]);
    xml.empty("wp:effectExtent", &[("l", "0"), ("t", "0"), ("r", "0"), ("b", "0")]);
    let descr = if alternative.is_empty() { title } else { alternative };
    xml.empty(
        "wp:docPr",
        &[("id", &id), ("name", &format!("Chart {id}")), ("descr", descr), ("title", title)],
    );
    xml.empty("wp:cNvGraphicFramePr", &[]);
    xml.open("a:graphic", &[("xmlns:a", DRAWING)]);
    xml.open("a:graphicData", &[("uri", CHART)]);
    xml.empty("c:chart", &[("xmlns:c", CHART), ("r:id", &format!("chart{id}"))]);
    for name in ["a:graphicData", "a:graphic", "wp:inline", "w:drawing", "w:r"] {
        xml.close(name);
    }
}

/// The file of a chart.
pub(super) fn write(chart: &Chart<'_>, look: Look) -> Vec<u8> {
    let mut xml = Xml::file();
    xml.open("c:chartSpace", &[("xmlns:c", CHART), ("xmlns:a", DRAWING), ("xmlns:r", RELATIONS)]);
    xml.empty("c:date1904", &[("val", "0")]);
    xml.empty("c:lang", &[("val", look.tag())]);
    xml.empty("c:roundedCorners", &[("val", "0")]);
    xml.open("c:chart", &[]);
    title(&mut xml, chart.title, look);
    xml.empty("c:autoTitleDeleted", &[("val", if chart.title.is_empty() { "1" } else { "0" })]);
    xml.open("c:plotArea", &[]);
    xml.empty("c:layout", &[]);
    line(&mut xml, chart);
    axes(&mut xml, chart, look);
    xml.close("c:plotArea");
    xml.empty("c:plotVisOnly", &[("val", "1")]);
    xml.empty("c:dispBlanksAs", &[("val", "gap")]);
    xml.close("c:chart");
    letters(&mut xml, look);
    xml.close("c:chartSpace");
    xml.into_bytes()
}

fn line(xml: &mut Xml, chart: &Chart<'_>) {
    xml.open("c:lineChart", &[]);
    xml.empty("c:grouping", &[("val", "standard")]);
    xml.empty("c:varyColors", &[("val", "0")]);
    xml.open("c:ser", &[]);
    xml.empty("c:idx", &[("val", "0")]);
    xml.empty("c:order", &[("val", "0")]);
    xml.open("c:tx", &[]);
    xml.leaf("c:v", &[], chart.title);
    xml.close("c:tx");
    xml.raw(&format!(
        "<c:spPr><a:ln w=\"28575\" cap=\"rnd\"><a:solidFill><a:srgbClr val=\"{COLOUR}\"/></a:solidFill><a:round/></a:ln></c:spPr>\
         <c:marker><c:symbol val=\"circle\"/><c:size val=\"6\"/><c:spPr><a:solidFill><a:srgbClr val=\"{COLOUR}\"/>\
         </a:solidFill></c:spPr></c:marker>\
         <c:dLbls><c:dLblPos val=\"t\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>\
         <c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>"
    ));
    let count = chart.points.len().to_string();
    xml.open("c:cat", &[]);
    xml.open("c:strLit", &[]);
    xml.empty("c:ptCount", &[("val", &count)]);
    for (index, (name, _)) in chart.points.iter().enumerate() {
        point(xml, index, name);
    }
    xml.close("c:strLit");
    xml.close("c:cat");
    xml.open("c:val", &[]);
    xml.open("c:numLit", &[]);
    xml.leaf("c:formatCode", &[], "General");
    xml.empty("c:ptCount", &[("val", &count)]);
    for (index, (_, value)) in chart.points.iter().enumerate().filter(|(_, (_, value))| value.is_finite()) {
        point(xml, index, &value.to_string());
    }
    xml.close("c:numLit");
    xml.close("c:val");
    xml.empty("c:smooth", &[("val", "0")]);
    xml.close("c:ser");
    xml.empty("c:marker", &[("val", "1")]);
    xml.empty("c:axId", &[("val", "1001")]);
    xml.empty("c:axId", &[("val", "1002")]);
    xml.close("c:lineChart");
}

fn point(xml: &mut Xml, index: usize, value: &str) {
    xml.open("c:pt", &[("idx", &index.to_string())]);
    xml.leaf("c:v", &[], value);
    xml.close("c:pt");
}

fn axes(xml: &mut Xml, chart: &Chart<'_>, look: Look) {
    let scaling = "<c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/>";
    xml.raw(&format!("<c:catAx><c:axId val=\"1001\"/>{scaling}<c:axPos val=\"b\"/>"));
    xml.raw(
        "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/>\
         <c:tickLblPos val=\"low\"/><c:crossAx val=\"1002\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/>\
         <c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>",
    );
    xml.raw(&format!("<c:valAx><c:axId val=\"1002\"/>{scaling}<c:axPos val=\"l\"/>"));
    xml.raw("<c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"BFBFBF\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>");
    title(xml, chart.unit, look);
    xml.raw(
        "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/>\
         <c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1001\"/><c:crosses val=\"autoZero\"/>\
         <c:crossBetween val=\"between\"/></c:valAx>",
    );
}

/// The title of the chart, or of an axis.
fn title(xml: &mut Xml, text: &str, look: Look) {
    if text.is_empty() {
        return;
    }
    xml.raw("<c:title><c:tx><c:rich><a:bodyPr/><a:p>");
    xml.empty("a:pPr", &[("rtl", if look.is_rtl() { "1" } else { "0" })]);
    xml.open("a:r", &[]);
    xml.empty("a:rPr", &[("lang", look.tag())]);
    xml.leaf("a:t", &[], text);
    xml.close("a:r");
    xml.raw("</a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
}

/// The letters of the whole chart.
fn letters(xml: &mut Xml, look: Look) {
    xml.raw("<c:txPr><a:bodyPr/><a:p><a:pPr>");
    xml.open("a:defRPr", &[("sz", if look.is_easy() { "1600" } else { "1000" }), ("lang", look.tag())]);
    xml.empty("a:latin", &[("typeface", look.font())]);
    xml.empty("a:ea", &[("typeface", look.chinese_font())]);
    xml.empty("a:cs", &[("typeface", look.font())]);
    xml.close("a:defRPr");
    xml.raw("</a:pPr>");
    xml.empty("a:endParaRPr", &[("lang", look.tag())]);
    xml.raw("</a:p></c:txPr>");
}

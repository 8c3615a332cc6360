//! Reports on screen: from the template to the file that was sent.

mod answering;
mod brief;
mod clearance;
mod contributions;
mod desk;
mod editions;
pub mod files;
mod list;
mod new;
mod night;
mod outline;
mod positions;
mod sending;
mod settings;
mod suggesting;
mod templates;
mod versions;
pub mod waiting;
mod word;
mod wording;
mod words;

use suivi_kernel::{Act, ObjectKind};

pub use editions::checks as easy_read_checks;
pub use wording::Worded;

use crate::routes::{Needs, Route};

/// The addresses of reports.
pub fn routes() -> Vec<Route> {
    let begin = Needs::May(Act::Create, ObjectKind::ReportDraft);
    let arrange = Needs::May(Act::Update, ObjectKind::ReportDraft);
    let read = Needs::MaySome(Act::Read, ObjectKind::ReportDraft);
    let send = Needs::May(Act::Create, ObjectKind::ReportSubmitted);
    let publish = Needs::May(Act::Publish, ObjectKind::ReportSubmitted);
    vec![
        Route::get("/{lang}/{mechanism}/reports", Needs::Nothing, list::page),
        Route::get("/{lang}/{mechanism}/reports/new", begin, new::page),
        Route::post("/{lang}/{mechanism}/reports", begin, new::begin),
        Route::get("/{lang}/{mechanism}/reports/templates", arrange, templates::list),
        Route::get("/{lang}/{mechanism}/reports/templates/{code}", arrange, templates::one),
        Route::post("/{lang}/{mechanism}/reports/templates/{code}", arrange, templates::change),
        Route::post("/{lang}/{mechanism}/reports/templates/{code}/copy", arrange, templates::copy),
        Route::get("/{lang}/{mechanism}/reports/contributions/{id}", read, answering::page),
        Route::post("/{lang}/{mechanism}/reports/contributions/{id}/answer", read, answering::answer),
        Route::post("/{lang}/{mechanism}/reports/contributions/{id}/clear", read, answering::clear),
        Route::post("/{lang}/{mechanism}/reports/contributions/{id}/return", read, answering::send_back),
        Route::post("/{lang}/{mechanism}/reports/contributions/{id}/accept", arrange, answering::accept),
        Route::post("/{lang}/{mechanism}/reports/contributions/{id}/extend", arrange, answering::extend),
        Route::post("/{lang}/{mechanism}/reports/contributions/{id}/withdraw", arrange, answering::withdraw),
        Route::get("/{lang}/{mechanism}/reports/sources/{kind}/{id}", read, files::source),
        Route::get("/{lang}/{mechanism}/reports/{report}", Needs::Nothing, outline::page),
        Route::get("/{lang}/{mechanism}/reports/{report}/read", Needs::Nothing, files::read),
        Route::get("/{lang}/{mechanism}/reports/{report}/file/{kind}", Needs::Nothing, files::file),
        Route::get("/{lang}/{mechanism}/reports/{report}/matrix/{kind}", Needs::Nothing, files::matrix),
        Route::get("/{lang}/{mechanism}/reports/{report}/settings", arrange, settings::page),
        Route::post("/{lang}/{mechanism}/reports/{report}/settings", arrange, settings::change),
        Route::post("/{lang}/{mechanism}/reports/{report}/sections", arrange, outline::add),
        Route::get("/{lang}/{mechanism}/reports/{report}/sections/{section}", read, desk::page),
        Route::post("/{lang}/{mechanism}/reports/{report}/sections/{section}", read, desk::save),
        Route::post("/{lang}/{mechanism}/reports/{report}/sections/{section}/ready", read, desk::ready),
        Route::post(
            "/{lang}/{mechanism}/reports/{report}/sections/{section}/suggest",
            read,
            suggesting::suggest,
        ),
        Route::post(
            "/{lang}/{mechanism}/reports/{report}/sections/{section}/suggestions/{id}",
            read,
            suggesting::decide,
        ),
        Route::post(
            "/{lang}/{mechanism}/reports/{report}/sections/{section}/arrange",
            arrange,
            outline::arrange,
        ),
        Route::post("/{lang}/{mechanism}/reports/{report}/sections/{section}/shift", arrange, outline::shift),
        Route::post(
            "/{lang}/{mechanism}/reports/{report}/sections/{section}/remove",
            arrange,
            outline::remove,
        ),
        Route::post(
            "/{lang}/{mechanism}/reports/{report}/sections/{section}/ask",
            arrange,
            contributions::ask,
        ),
        Route::get("/{lang}/{mechanism}/reports/{report}/sections/{section}/versions", read, versions::page),
        Route::post(
            "/{lang}/{mechanism}/reports/{report}/sections/{section}/restore",
            read,
            versions::restore,
        ),
        Route::get("/{lang}/{mechanism}/reports/{report}/clearance", read, clearance::page),
        Route::post("/{lang}/{mechanism}/reports/{report}/clearance", arrange, clearance::send),
        Route::post("/{lang}/{mechanism}/reports/{report}/clearance/back", arrange, clearance::take_back),
        Route::post("/{lang}/{mechanism}/reports/{report}/clearance/{id}", read, clearance::decide),
        Route::get("/{lang}/{mechanism}/reports/{report}/sending", send, sending::page),
        Route::post("/{lang}/{mechanism}/reports/{report}/sending", send, sending::submit),
        Route::post("/{lang}/{mechanism}/reports/{report}/publish", publish, sending::publish),
        Route::get("/{lang}/{mechanism}/reports/{report}/word", read, word::page),
        Route::post("/{lang}/{mechanism}/reports/{report}/word", read, word::take),
        Route::get(
            "/{lang}/{mechanism}/reports/{report}/editions/{form}/{edition}",
            Needs::Nothing,
            editions::page,
        ),
        Route::post("/{lang}/{mechanism}/reports/{report}/editions", arrange, editions::begin),
        Route::post(
            "/{lang}/{mechanism}/reports/{report}/editions/{form}/{edition}",
            arrange,
            editions::write,
        ),
        Route::post(
            "/{lang}/{mechanism}/reports/{report}/editions/{form}/{edition}/test",
            arrange,
            editions::test,
        ),
        Route::post(
            "/{lang}/{mechanism}/reports/{report}/editions/{form}/{edition}/public",
            publish,
            editions::set_public,
        ),
        Route::get(
            "/{lang}/{mechanism}/reports/{report}/editions/{form}/{edition}/file/{kind}",
            Needs::Nothing,
            editions::file,
        ),
        Route::get("/{lang}/{mechanism}/reports/{report}/brief", read, brief::page),
        Route::post("/{lang}/{mechanism}/reports/{report}/brief", arrange, brief::note),
        Route::get("/{lang}/{mechanism}/reports/{report}/questions", read, night::page),
        Route::post("/{lang}/{mechanism}/reports/{report}/questions", arrange, night::ask),
        Route::post("/{lang}/{mechanism}/reports/{report}/questions/{number}/allot", arrange, night::allot),
        Route::post("/{lang}/{mechanism}/reports/{report}/questions/{number}/answer", read, night::answer),
        Route::post("/{lang}/{mechanism}/reports/{report}/questions/{number}/release", read, night::release),
        Route::get("/{lang}/{mechanism}/reports/{report}/positions", read, positions::page),
        Route::post("/{lang}/{mechanism}/reports/{report}/positions", arrange, positions::open),
        Route::post("/{lang}/{mechanism}/reports/{report}/positions/adopt", publish, positions::adopt),
        Route::post("/{lang}/{mechanism}/reports/{report}/positions/{id}", read, positions::propose),
        Route::post("/{lang}/{mechanism}/reports/{report}/positions/{id}/decide", read, positions::decide),
    ]
}

//! Writes every part of the page kit as static pages, in English and Arabic, to look at:
//! `cargo run -p suivi-web --example gallery -- FOLDER`. All content is invented.

#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::{env, fs};

use maud::{Markup, html};
use suivi_kernel::{Date, FieldProblem, Language, Problem};
use suivi_web::assets;
use suivi_web::i18n::{L10n, msg};
use suivi_web::ui::*;

fn main() {
    let folder = env::args().nth(1).expect("the folder to write to");
    let folder = Path::new(&folder);
    fs::create_dir_all(folder.join("assets")).unwrap();
    for (url, bytes) in assets::files() {
        fs::write(folder.join(url.trim_start_matches('/')), bytes).unwrap();
    }
    for language in [Language::En, Language::Ar] {
        let sample = Sample { l: L10n::new(language) };
        for (name, page) in sample.pages() {
            let html = page.into_string().replace("=\"/assets/", "=\"assets/");
            fs::write(folder.join(format!("{name}-{language}.html")), html).unwrap();
        }
    }
}

struct Sample {
    l: L10n,
}

impl Sample {
    fn t(&self, english: &'static str, arabic: &'static str) -> &'static str {
        if self.l.language() == Language::Ar { arabic } else { english }
    }

    fn pages(&self) -> Vec<(&'static str, Markup)> {
        vec![
            ("home", self.home()),
            ("register", self.register()),
            ("recommendation", self.recommendation()),
            ("form", self.form()),
            ("import", self.import()),
            ("confirm", self.confirm()),
        ]
    }

    fn context(&self, title: &str) -> PageContext {
        let l = self.l;
        let nav = |label: &str, is_current| NavItem { label: label.into(), href: "#".into(), is_current };
        PageContext {
            mechanism: Some(MechanismHead {
                slug: "sama".into(),
                name: self
                    .t("Human rights follow-up in the Republic of Sama", "متابعة حقوق الإنسان في جمهورية ساما")
                    .into(),
            }),
            viewer: Some(ViewerHead {
                name: self.t("Amina Toure", "أمينة توري").into(),
                roles: l.role(suivi_kernel::Role::SecretariatOfficer).into(),
                unread: 3,
            }),
            nav: vec![
                NavGroup::bar(vec![
                    nav(msg::nav_home(l), title.is_empty()),
                    nav(msg::nav_register(l), !title.is_empty()),
                ]),
                NavGroup::named(
                    msg::nav_group_register(l),
                    vec![
                        nav(msg::nav_clusters(l), false),
                        nav(msg::nav_documents(l), false),
                        nav(msg::nav_imports(l), false),
                    ],
                ),
                NavGroup::named(
                    msg::nav_group_mechanism(l),
                    vec![nav(msg::nav_institutions(l), false), nav(msg::nav_members(l), false)],
                ),
            ],
            breadcrumb: match title {
                "" => vec![],
                _ => vec![
                    Crumb::to(msg::nav_home(l), "#"),
                    Crumb::to(msg::nav_register(l), "#"),
                    Crumb::here(title),
                ],
            },
            csrf: Some("token".into()),
            demo: true,
            ..PageContext::new(l, format!("/{}/sama/recommendations?q=water", l.language()), title)
        }
    }

    fn search(&self) -> Markup {
        search_form(
            self.l,
            &SearchForm {
                action: "#",
                label: self.t("Search the recommendations", "البحث في التوصيات"),
                query: "",
                keep: &[],
                error: None,
                has_help: true,
            },
        )
    }

    fn home(&self) -> Markup {
        let l = self.l;
        let figure = |label, part: u64, whole: u64, meaning| Figure {
            label,
            number: l.number(part as i64),
            whole: Some(self.t("of 476", "من 476").replace("476", &whole.to_string())),
            meaning: Some(meaning),
            href: Some("#".into()),
            share: Some((part, whole)),
        };
        let bar = |label: &str, count| Bar { label: label.into(), count, href: Some("#".into()) };
        let part = |label: &str, count| Segment { label: label.into(), count, href: Some("#".into()) };
        page(
            &self.context(""),
            html! {
                            (page_head(
                                html! { (self.t("What was recommended to Sama, and what was done", "ما أوصي به لساما وما تم تنفيذه")) },
                                Some(html! { (self.t(
                                    "476 recommendations of the United Nations and regional bodies, followed from the day they were made.",
                                    "476 توصية من هيئات الأمم المتحدة والهيئات الإقليمية، نتابعها منذ يوم صدورها.")) }),
                                None,
                            ))
                            (self.search())
                            h2 { (self.t("Where we stand", "أين نحن الآن")) }
                            (figures(&[
                                figure(self.t("Coverage", "التغطية"), 203, 476, self.t("Live recommendations with at least one planned measure.", "التوصيات الجارية التي لها تدبير واحد مخطط على الأقل.")),
                                figure(self.t("Freshness", "الحداثة"), 131, 476, self.t("Recommendations whose last published update is at most 100 days old.", "التوصيات التي لم يمض على آخر تحديث منشور لها أكثر من 100 يوم.")),
                                figure(self.t("Evidence rate", "نسبة الأدلة"), 12, 40, self.t("Recommendations assessed as fully implemented that have public evidence.", "التوصيات المقيَّمة بأنها منفذة بالكامل ولها أدلة علنية.")),
                            ]))
                            (columns(&[
            stacked_share(l, self.t("Position of the State", "موقف الدولة"), self.t("What", "ماذا"), msg::chart_unit_recommendations(l), &[
                                part(self.t("Supported", "مؤيدة"), 202),
                                part(self.t("Partly supported, partly noted", "مؤيدة جزئيًا ومحاط بها علمًا جزئيًا"), 31),
                                part(self.t("Noted", "أحيط بها علمًا"), 48),
                                part(self.t("Pending", "قيد النظر"), 9),
                            ]),
            bar_chart(l, self.t("Recommendations by theme", "التوصيات بحسب الموضوع"), self.t("What", "ماذا"), msg::chart_unit_recommendations(l), &[
                                bar(self.t("Equality and non-discrimination", "المساواة وعدم التمييز"), 96),
                                bar(self.t("Right to education", "الحق في التعليم"), 71),
                                bar(self.t("Administration of justice and fair trial", "إقامة العدل والمحاكمة العادلة"), 64),
                                bar(self.t("Right to water", "الحق في المياه"), 22),
                                bar(self.t("Ratification of treaties", "التصديق على المعاهدات"), 3),
                            ]),
                            ]))
                        },
        )
    }

    fn rows(&self) -> Vec<Row> {
        let state = |n: usize| match n % 4 {
            0 => status_tag(self.t("Supported", "مؤيدة"), Shape::Full, Tone::Good),
            1 => status_tag(self.t("Noted", "أحيط بها علمًا"), Shape::Open, Tone::Neutral),
            2 => status_tag(self.t("In implementation", "قيد التنفيذ"), Shape::Half, Tone::Active),
            _ => status_tag(self.t("Overdue", "متأخرة"), Shape::Triangle, Tone::Overdue),
        };
        (1..=6)
            .map(|n| {
                let number = format!("139.{}", n + 11);
                Row::selectable(
                    vec![
                        html! { a href="#" { (number) } },
                        html! { (self.t(
                            "Take further measures to ensure that girls with disabilities have access to inclusive education in all provinces",
                            "اتخاذ تدابير إضافية لضمان حصول الفتيات ذوات الإعاقة على تعليم شامل للجميع في جميع المقاطعات")) },
                        html! { (self.t("UPR, 4th cycle", "الاستعراض الدوري الشامل، الجولة الرابعة")) },
                        state(n),
                        html! { (self.l.number((n * 41) as i64)) },
                    ],
                    number.clone(),
                    number,
                )
            })
            .collect()
    }

    fn register(&self) -> Markup {
        let l = self.l;
        let mut cx = self.context(self.t("Results", "النتائج"));
        cx.notice = Some(Notice {
            kind: NoticeKind::Done,
            words: self.t("The theme was set on 12 recommendations.", "حُدّد الموضوع لـ 12 توصية.").into(),
            action: Some(post_button(ButtonKind::Secondary, msg::button_undo(l), "#", "token")),
        });
        let value = |label: &str, count, is_active| FacetValue {
            label: label.into(),
            count,
            href: "#".into(),
            is_active,
        };
        let groups = [
            FacetGroup {
                label: self.t("Body", "الهيئة").into(),
                values: vec![
                    value(self.t("Universal periodic review", "الاستعراض الدوري الشامل"), 266, true),
                    value(self.t("Human Rights Committee", "اللجنة المعنية بحقوق الإنسان"), 45, false),
                    value(self.t("Committee on the Rights of the Child", "لجنة حقوق الطفل"), 60, false),
                ],
                is_open: true,
            },
            FacetGroup {
                label: self.t("Theme", "الموضوع").into(),
                values: (1..12)
                    .map(|n| value(self.t("Right to education", "الحق في التعليم"), 120 - n * 9, false))
                    .collect(),
                is_open: true,
            },
            FacetGroup {
                label: self.t("Recommending State", "الدولة المقدمة للتوصية").into(),
                values: vec![value("France", 4, false)],
                is_open: false,
            },
        ];
        let table = Table {
            caption: msg::nav_register(l),
            caption_is_seen: false,
            columns: vec![
                Column::text(self.t("Number", "الرقم")).sorted_by("#", Some(SortDirection::Ascending)),
                Column::main(self.t("Recommendation", "التوصية")),
                Column::text(self.t("Source", "المصدر")),
                Column::text(self.t("Status", "الحالة")),
                Column::number(self.t("Days since update", "الأيام منذ آخر تحديث")).sorted_by("#", None),
            ],
            rows: self.rows(),
        };
        let place = Pagination {
            first: 26,
            last: 50,
            total: 476,
            previous: Some("#".into()),
            next: Some("#".into()),
        };
        let acts = html! {
            (button(ButtonKind::Primary, self.t("Set themes", "تحديد المواضيع"), Some(("act", "themes"))))
            (button(ButtonKind::Secondary, self.t("Set cluster", "تحديد المجموعة"), Some(("act", "cluster"))))
            (button(ButtonKind::Secondary, self.t("Mark as verified", "وضع علامة التحقق"), Some(("act", "verify"))))
        };
        page_with_side(
            &cx,
            html! {
                (page_head(html! { (msg::nav_register(l)) }, None, Some(button_group(html! {
                    (button_link(ButtonKind::Secondary, "CSV", "#")) (button_link(ButtonKind::Secondary, "XLSX", "#"))
                }))))
                (self.search())
            },
            facet_list(l, &groups),
            html! {
                (active_filters(l, &[ActiveFilter {
                    group: self.t("Body", "الهيئة").into(),
                    label: self.t("Universal periodic review", "الاستعراض الدوري الشامل").into(),
                    remove_href: "#".into(),
                }], "#"))
                (pagination(l, &place))
                (bulk_selection(l, &Bulk { action: "#", csrf: "token", list: data_table(l, &table), acts, all_matching: Some(266) }))
                (pagination_again(l, &place))
            },
        )
    }

    fn recommendation(&self) -> Markup {
        let l = self.l;
        let day_of = |d: u32| day(l, Date::from_ymd_opt(2026, 5, d).unwrap());
        let event = |d, title: &'static str, body: &'static str| Event {
            when: day_of(d),
            title: html! { (title) },
            body: html! { p { (body) } },
        };
        page_with_facts(
            &self.context("139.12"),
            html! {
                (page_head(html! { (self.t("Recommendation 139.12", "التوصية 139-12")) }, None, None))
            },
            html! {
                (quotation(
                    l.language(),
                    self.t(
                        "Take further measures to ensure that girls with disabilities have access to inclusive education in all provinces, including rural areas, and report on progress with disaggregated data.",
                        "اتخاذ تدابير إضافية لضمان حصول الفتيات ذوات الإعاقة على تعليم شامل للجميع في جميع المقاطعات، بما فيها المناطق الريفية، والإبلاغ عن التقدم المحرز ببيانات مصنفة."),
                    html! {
                        (self.t("Recommended by Norland and Estmark, in ", "أوصت بها نورلاند وإستمارك، في "))
                        a href="https://undocs.org/A/HRC/99/7" { bdi { "A/HRC/99/7" } } ", § 139.12"
                    },
                ))
                h2 { (self.t("What was done", "ما تم تنفيذه")) }
                (timeline(&[
                    event(12, self.t("Update published", "نُشر تحديث"), self.t("The Ministry of Education opened 14 resource rooms in four provinces. Evidence: annual report, p. 31.", "افتتحت وزارة التعليم 14 غرفة موارد في أربع مقاطعات. الدليل: التقرير السنوي، ص 31.")),
                    event(3, self.t("Allocated to the Ministry of Education", "أُسندت إلى وزارة التعليم"), self.t("With the support of the National Statistical Office.", "بمساندة المكتب الإحصائي الوطني.")),
                ]))
                h2 { (self.t("Two views", "رأيان")) }
                (voices(&[
                    Voice { title: self.t("The State’s assessment", "تقييم الدولة"), body: html! { p { (status_tag(self.t("Partially implemented", "منفذة جزئيًا"), Shape::Half, Tone::Active)) } } },
                    Voice { title: self.t("National human rights institution", "المؤسسة الوطنية لحقوق الإنسان"), body: html! { p { (status_tag(self.t("Not implemented", "غير منفذة"), Shape::Open, Tone::Neutral)) } } },
                ]))
                (citation(l, self.t("Cite this recommendation", "الاستشهاد بهذه التوصية"), "A/HRC/99/7, § 139.12 (Norland), https://suivi.example/en/sama/recommendations/upr-4-139-12"))
            },
            html! {
                h2 { (self.t("Facts", "معلومات")) }
                (summary_list(&[
                    Fact::new(self.t("Position of the State", "موقف الدولة"), status_tag(self.t("Supported", "مؤيدة"), Shape::Full, Tone::Good)),
                    Fact::new(self.t("Cycle", "الجولة"), html! { (self.t("4th cycle, 2026", "الجولة الرابعة، 2026")) }),
                    Fact::new(self.t("Theme", "الموضوع"), html! { a href="#" { (self.t("Right to education", "الحق في التعليم")) } }),
                    Fact::new(self.t("Lead institution", "المؤسسة القائدة"), html! { (self.t("Ministry of Education", "وزارة التعليم")) }),
                ]))
            },
        )
    }

    fn form(&self) -> Markup {
        let l = self.l;
        let problem = |field: &str, problem| FieldProblem { field: field.into(), problem };
        let errors = FieldErrors::of(
            l,
            &[
                problem("email", Problem::not_an_email("amina")),
                problem("until", Problem::ends_before_it_begins("")),
            ],
        );
        let (email, until) = (self.t("E-mail address", "عنوان البريد الإلكتروني"), self.t("Until", "إلى"));
        let choices = [
            Choice {
                hint: Some(self.t("Imports, clusters, allocates, validates.", "يستورد ويجمع ويسند ويصادق.")),
                ..Choice::new("a", l.role(suivi_kernel::Role::SecretariatOfficer), true)
            },
            Choice {
                hint: Some(self.t("Updates the measures of one institution.", "تحدّث تدابير مؤسسة واحدة.")),
                ..Choice::new("b", l.role(suivi_kernel::Role::InstitutionFocal), false)
            },
        ];
        page(
            &self.context(self.t("Invite a person", "دعوة شخص")),
            html! {
                (error_summary(l, &errors, &[("email", email), ("until", until)]))
                (page_head(html! { (self.t("Invite a person", "دعوة شخص")) }, Some(html! { (self.t("She gets a link by mail that works once, for seven days.", "يصلها بالبريد رابط يعمل مرة واحدة خلال سبعة أيام.")) }), None))
                (form("#", "token", html! {
                    (text_field(l, &Field::new("email", email).kind(InputKind::Email).value("amina").errors(&errors).hint(self.t("An address of the institution, not a private one.", "عنوان المؤسسة لا عنوان شخصي."))))
                    (text_field(l, &Field::optional("name", self.t("Name", "الاسم"))))
                    (radios(l, &Field::new("role", self.t("Role", "الدور")), &choices))
                    (select(l, &Field::new("institution", self.t("Institution", "المؤسسة")), &[Choice::new("health", self.t("Ministry of Health", "وزارة الصحة"), false)]))
                    (text_field(l, &Field::new("until", until).kind(InputKind::Date).value("2026-05-01").errors(&errors)))
                    (text_area(l, &Field::optional("note", self.t("A word to her", "كلمة إليها"))))
                    (file_field(l, &Field::optional("letter", self.t("Letter of appointment", "رسالة التعيين")).accept(".pdf"), Some(20 << 20)))
                    (checkbox(l, &Field::new("consent", self.t("She agreed to be named to the other members.", "وافقت على ذكر اسمها لبقية الأعضاء.")), false))
                    (button_group(html! {
                        (button(ButtonKind::Primary, self.t("Send the invitation", "إرسال الدعوة"), None))
                        (button_link(ButtonKind::Secondary, msg::button_cancel(l), "#"))
                    }))
                }))
            },
        )
    }

    fn import(&self) -> Markup {
        let l = self.l;
        page(
            &self.context(self.t("Import", "استيراد")),
            html! {
                (page_head(html! { (self.t("Import of 23 November", "استيراد 23 تشرين الثاني/نوفمبر")) }, None, None))
                (progress(l, &Progress { label: self.t("Records are being read", "تُقرأ السجلات"), done: 12_400, total: Some(33_479), is_running: true }))
                h2 { (self.t("What changed", "ما الذي تغير")) }
                (diff(l, l.language(), &[
                    Change::Same(self.t("Ensure that ", "ضمان حصول ")),
                    Change::Removed(self.t("disabled girls", "الفتيات المعوقات")),
                    Change::Same(" "),
                    Change::Added(self.t("girls with disabilities", "الفتيات ذوات الإعاقة")),
                    Change::Same(self.t(" have access to education.", " على التعليم.")),
                ]))
                (side_by_side(l, html! { "139.12" }, html! { "139.21" }))
                (notice(l, &Notice { kind: NoticeKind::Attention, words: self.t("3 rows repeat another exactly.", "3 صفوف مكررة تمامًا.").into(), action: None }))
                (notice(l, &Notice { kind: NoticeKind::Failed, words: self.t("Row 112 has no text and was refused.", "الصف 112 بلا نص فرُفض.").into(), action: None }))
                (notice(l, &Notice { kind: NoticeKind::Note, words: self.t("The index is one minute behind.", "الفهرس متأخر دقيقة واحدة.").into(), action: None }))
                (empty_state(self.t("No labels to map", "لا تسميات تحتاج إلى ربط"), self.t("Unknown labels of an import wait here until somebody says once what they mean.", "تنتظر هنا التسميات غير المعروفة حتى يحدد أحد معناها مرة واحدة."), Some(button_link(ButtonKind::Primary, self.t("Import a file", "استيراد ملف"), "#"))))
            },
        )
    }

    fn confirm(&self) -> Markup {
        let l = self.l;
        confirm_page(
            &self.context(self.t("Undo the import", "التراجع عن الاستيراد")),
            &Confirm {
                question: self.t(
                    "Undo the import of 23 November?",
                    "هل تريد التراجع عن استيراد 23 تشرين الثاني/نوفمبر؟",
                ),
                consequences: html! { p { (self.t("266 recommendations that came with it will be withdrawn. Nothing that came before is touched.", "ستُسحب 266 توصية وردت فيه. ولن يُمس ما سبقه.")) } },
                is_undoable: false,
                act: self.t("Undo the import", "التراجع عن الاستيراد"),
                action: "#",
                fields: text_area(l, &Field::new("reason", self.t("Reason", "السبب")).rows(2)),
                cancel_href: "#",
            },
        )
    }
}

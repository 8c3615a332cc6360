//! Words too common to search for. Spelled as [`super::fold`] leaves them.

use std::collections::HashSet;
use std::sync::OnceLock;

use suivi_kernel::Language;

/// Whether a folded word says nothing in this language.
///
/// Chinese has none here: every character is indexed, so that any substring can be found.
pub(super) fn is_stop_word(language: Language, folded: &str) -> bool {
    static SETS: OnceLock<[HashSet<&'static str>; 5]> = OnceLock::new();
    let sets = SETS.get_or_init(|| {
        [ENGLISH, FRENCH, SPANISH, RUSSIAN, ARABIC].map(|words| words.split_whitespace().collect())
    });
    let index = match language {
        Language::En => 0,
        Language::Fr => 1,
        Language::Es => 2,
        Language::Ru => 3,
        Language::Ar => 4,
        Language::Zh => return false,
    };
    sets[index].contains(folded)
}

/// Chinese words that a question can do without.
pub(crate) const CHINESE_PARTICLES: [&str; 14] =
    ["的", "了", "和", "与", "及", "在", "是", "对", "为", "之", "等", "或", "以及", "并"];

const ENGLISH: &str = "a an the and or but if of at by for with about against between into through during before after \
to from in on off over under again further then once here there when where why how all any both each few more most \
other some such no nor not only own same so than too very can will just should now is are was were be been being have \
has had having do does did doing would could may might must shall this that these those it its itself he him his she \
her hers they them their theirs we us our ours you your yours i me my who whom whose which what as because until while \
also upon within without per via s t d ll re ve";

const FRENCH: &str = "a au aux avec ce ces cet cette c ca comme d dans de des du elle elles en entre est et etc eux il \
ils je l la le les leur leurs lui m ma mais me meme memes mes moi mon n ne nos notre nous on ont ou par pas pour plus \
qu que quel quelle quelles quels qui s sa sans se ses si son sont sous sur t ta te tes toi ton tous tout toute toutes tu \
un une vos votre vous y afin ainsi car cela celle celles celui ceux chez dont jusqu lorsqu ni puisqu selon soit soient \
tant vers sera etait ete etre avoir ait aient";

const SPANISH: &str = "a al ante antes asi aun aunque como con contra cual cuales cuando cuyo cuya cuyos cuyas de del \
desde donde dos e el ella ellas ellos en entre era es esa esas ese eso esos esta estas este esto estos ha han hacia \
hasta hay la las le les lo los mas me mediante mi mis mucho muy ni no nos nuestra nuestro o os otra otras otro otros \
para pero por porque que quien quienes se segun si sin sobre son su sus tal tales tambien tanto te toda todas todo \
todos tras tu tus u un una unas uno unos y ya yo fue sea sean ser haya";

const RUSSIAN: &str = "а без более бы был была были было быть в во вам вас ваш весь вот все всего всей всем всеми всех \
всю вы где да для до его ее ей ему если есть еще же за и из или им ими их к как ко когда который которая которое \
которые которого которой которых которым кто ли либо между мне мы на над наш не него нее нет ни них но о об обо однако \
он она они оно от ото перед по под после при про с со так также такие такой там те тем то того той том тоже только ты у \
уже чего чем что чтобы эта эти это этого этой этом этот этих этим я";

const ARABIC: &str = "في من الي علي عن مع ان او ثم لا ما لم لن قد هذا هذه ذلك تلك هو هي هم هن كما كل بعض غير بين عند \
عندما حتي اذا الذي التي الذين اللاتي اللواتي كان كانت يكون تكون و ف ب ل ك به بها له لها لهم فيه فيها منه منها عليه عليها \
وفي ومن وعلي والي وان ولا وما وعن ومع بما لما مما وهو وهي وقد كذلك ايضا اي بان بانه انه انها سيما خلال بشان";

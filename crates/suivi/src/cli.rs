//! The commands and their flags.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// The working tool of national mechanisms for implementation, reporting and follow-up.
#[derive(Debug, Parser)]
#[command(name = "suivi", version, disable_help_subcommand = true)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Where the node is.
    #[command(flatten)]
    pub place: PlaceArgs,
    /// Answer on standard output for programs, as JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// How log lines are written.
    #[arg(long, global = true, value_enum, default_value_t = LogFormat::Text, env = "SUIVI_LOG_FORMAT")]
    pub log_format: LogFormat,
}

/// Where the node is.
#[derive(Clone, Debug, Args)]
pub struct PlaceArgs {
    /// The data folder.
    #[arg(long, global = true, default_value = "./suivi-data", env = "SUIVI_DATA")]
    pub data: PathBuf,
    /// The database: a postgres:// address, or a file. Without it, suivi.db in the data folder.
    #[arg(long, global = true, env = "SUIVI_DATABASE")]
    pub database: Option<String>,
    /// The settings file. Without it, suivi.toml in the data folder, if there is one.
    #[arg(long, global = true, env = "SUIVI_CONFIG")]
    pub config: Option<PathBuf>,
}

/// How log lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the site.
    Serve(ServeArgs),
    /// Run the site with the invented Republic of Sama in it.
    Demo(DemoArgs),
    /// Bring recommendations in from files.
    Import(ImportArgs),
    /// Take the recommendations out of a document, without a database: a report of the Working Group on the UPR as PDF or
    /// plain text.
    Extract {
        /// The document.
        file: PathBuf,
    },
    /// Suggest themes, persons, goals and the category of action for texts on standard input: one a line, or JSON Lines
    /// with "text" and, if there are, "id" and "language".
    Suggest(SuggestArgs),
    /// Learn a model of suggestions from labelled recommendations: those of files, or of the register.
    Train(TrainArgs),
    /// Measure suggestions: learn from four fifths of the States, and compare what is suggested for the others with their
    /// labels.
    Evaluate(EvaluateArgs),
    /// Write the register, or a part of it, to a file.
    Export(ExportArgs),
    /// Write everything to one file, while the site runs.
    Backup {
        /// The file to write.
        file: PathBuf,
    },
    /// Fill an empty database from a backup, of either kind of database.
    Restore {
        /// The backup.
        file: PathBuf,
    },
    /// Check the audit chain and the kept files; name the first that does not hold.
    Verify,
    /// Build the search index anew.
    Reindex,
    /// Check that this machine has what Suivi needs.
    Check,
    /// Manage people from the command line.
    User {
        /// What to do.
        #[command(subcommand)]
        command: UserCommand,
    },
    /// Manage mechanisms from the command line.
    Mechanism {
        /// What to do.
        #[command(subcommand)]
        command: MechanismCommand,
    },
    /// Manage the knowledge hub from the command line.
    Hub {
        /// What to do.
        #[command(subcommand)]
        command: HubCommand,
    },
    /// Print the description of the programming interface.
    Openapi,
}

/// How to run the site.
#[derive(Clone, Debug, Args)]
pub struct ServeArgs {
    /// Where to listen [default: 127.0.0.1:8080].
    #[arg(long, env = "SUIVI_LISTEN")]
    pub listen: Option<String>,
    /// Where to serve metrics; nowhere unless given.
    #[arg(long, env = "SUIVI_METRICS")]
    pub metrics: Option<String>,
    /// The address people reach the site at, such as https://suivi.example.org.
    #[arg(long, env = "SUIVI_PUBLIC_ADDRESS")]
    pub public_address: Option<String>,
}

/// How to run the demonstration.
#[derive(Clone, Debug, Args)]
pub struct DemoArgs {
    /// With a knowledge hub in which twelve invented mechanisms share what they do.
    #[arg(long)]
    pub hub: bool,
    /// How to run the site.
    #[command(flatten)]
    pub serve: ServeArgs,
}

/// The formats that can be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ImportFormat {
    /// An export of the Universal Human Rights Index: JSON, JSON Lines or XLSX.
    Uhri,
    /// A CSV file of the UPR Info database.
    UprInfo,
    /// Any CSV or XLSX file, with a mapping of its columns.
    Table,
    /// A document of the UN or a regional body: Word, PDF, HTML or plain text.
    Document,
}

/// What to import and how.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// The format.
    pub format: ImportFormat,
    /// The files.
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// The mechanism the import belongs to; none for a register of all States.
    #[arg(long)]
    pub mechanism: Option<String>,
    /// Only say what would happen.
    #[arg(long)]
    pub preview: bool,
    /// The columns' meaning, as a JSON file; without it, the remembered or the guessed one.
    #[arg(long)]
    pub mapping: Option<PathBuf>,
    /// The State that a document is about (ISO 3166-1 alpha-3); without it, the one that the document names.
    #[arg(long)]
    pub state: Option<String>,
    /// The symbol of a document, where it does not say it itself.
    #[arg(long)]
    pub symbol: Option<String>,
    /// The body of a document, where it does not say it itself (UPR, CEDAW, …).
    #[arg(long)]
    pub body: Option<String>,
    /// Only read a document; a person looks at it on its page before it comes into the register.
    #[arg(long)]
    pub review: bool,
}

/// The formats that can be exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// Comma-separated values.
    Csv,
    /// An Excel workbook.
    Xlsx,
    /// JSON.
    Json,
}

/// What to export.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The file to write; its ending says the format.
    pub file: PathBuf,
    /// The format, where the file's ending does not say.
    #[arg(long)]
    pub format: Option<ExportFormat>,
    /// The same filters as in the address of a list, such as "state=XSA&theme=right_to_education".
    #[arg(long, default_value = "")]
    pub filter: String,
    /// The language of labels.
    #[arg(long, default_value = "en")]
    pub language: suivi_kernel::Language,
}

/// What to suggest with.
#[derive(Debug, Args)]
pub struct SuggestArgs {
    /// The model; without it, the one that the program brings along.
    #[arg(long)]
    pub model: Option<PathBuf>,
    /// The language of texts that do not say theirs.
    #[arg(long, default_value = "en")]
    pub language: suivi_kernel::Language,
}

/// The labelled recommendations to learn from.
#[derive(Debug, Args)]
pub struct LabelledArgs {
    /// CSV files of the UPR Info database; without any, the accepted labels of this node's register.
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub from_upr_info: Vec<PathBuf>,
}

/// What to learn from, and where to keep it.
#[derive(Debug, Args)]
pub struct TrainArgs {
    /// The labelled recommendations.
    #[command(flatten)]
    pub labelled: LabelledArgs,
    /// The file to write.
    #[arg(long)]
    pub out: PathBuf,
}

/// What to measure.
#[derive(Debug, Args)]
pub struct EvaluateArgs {
    /// The labelled recommendations.
    #[command(flatten)]
    pub labelled: LabelledArgs,
    /// Which fifth of the States is kept out, from 0.
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u8).range(0..5))]
    pub part: u8,
    /// Another number deals the States into other fifths.
    #[arg(long, default_value_t = 0)]
    pub seed: u64,
    /// Measure this model on all the texts instead; it must not have learnt from them.
    #[arg(long)]
    pub model: Option<PathBuf>,
}

/// Managing people.
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Make an account and print a link to set its password.
    Add {
        /// E-mail address.
        email: String,
        /// The person's name.
        #[arg(long)]
        name: String,
        /// The mechanism to give a role in.
        #[arg(long, requires = "role")]
        mechanism: Option<String>,
        /// The role.
        #[arg(long)]
        role: Option<suivi_kernel::Role>,
        /// Also runs the machine: sees jobs and settings of the node.
        #[arg(long)]
        operator: bool,
    },
    /// Print a link to set a new password.
    ResetLink {
        /// E-mail address.
        email: String,
    },
    /// Take the second factor of somebody away who lost both device and recovery codes.
    ResetSecondFactor {
        /// E-mail address.
        email: String,
    },
    /// Forget who somebody was whose seats have ended: name and address go, what was done stays under the role.
    Forget {
        /// E-mail address.
        email: String,
    },
    /// List the accounts.
    List,
}

/// Managing mechanisms.
#[derive(Debug, Subcommand)]
pub enum MechanismCommand {
    /// Make a mechanism.
    Add {
        /// Its part of addresses, such as "sama".
        slug: String,
        /// Its name in English.
        #[arg(long)]
        name: String,
        /// The State, ISO 3166-1 alpha-3.
        #[arg(long)]
        state: String,
    },
    /// List the mechanisms.
    List,
}

/// Managing the knowledge hub.
#[derive(Debug, Subcommand)]
pub enum HubCommand {
    /// Manage the other nodes that this one knows.
    Peer {
        /// What to do.
        #[command(subcommand)]
        command: PeerCommand,
    },
}

/// Managing other nodes.
#[derive(Debug, Subcommand)]
pub enum PeerCommand {
    /// Add a node, once its fingerprint was compared.
    Add {
        /// Its address, such as https://hub.example.org.
        address: String,
        /// The fingerprint that its keepers told, by telephone or letter.
        #[arg(long)]
        fingerprint: String,
        /// What it may read here: public, network or un.
        #[arg(long, default_value = "public")]
        audience: String,
        /// Only let it read here; show nothing of it.
        #[arg(long)]
        reads_only: bool,
    },
    /// List the nodes, and this node's own fingerprint.
    List,
    /// Read and grant nothing for the time being.
    Pause {
        /// Its address or identifier.
        node: String,
    },
    /// Go on after a pause.
    Resume {
        /// Its address or identifier.
        node: String,
    },
    /// End it; what was read there goes from the shelf.
    Remove {
        /// Its address or identifier.
        node: String,
    },
    /// Read a node now.
    Pull {
        /// Its address or identifier.
        node: String,
    },
}

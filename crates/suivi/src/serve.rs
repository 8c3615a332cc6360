//! Start-up: opening everything, the workers, the site, and closing in order.

use std::future::IntoFuture;
use std::net::SocketAddr;
use std::time::Duration;

use suivi_domain::recommendations::search::Register;
use suivi_domain::{Tools, hub};
use suivi_kernel::{Clock, Error, Result};
use suivi_store::{Blobs, Db};
use suivi_web::{App, DemoDoor, Parts, Settings};
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

use crate::cli::{LogFormat, ServeArgs};
use crate::config::{File, Place};
use crate::demo::Content;
use crate::key;
use crate::worker::Workers;

/// How long requests may go on once the node is told to stop; new ones are not taken.
const GRACE: Duration = Duration::from_secs(10);

/// Log lines on standard error; `SUIVI_LOG` says how much, as in `suivi=debug`.
pub fn start_logging(format: LogFormat) {
    let filter = EnvFilter::try_from_env("SUIVI_LOG").unwrap_or_else(|_| EnvFilter::new("warn,suivi=info"));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match format {
        LogFormat::Text => lines.with_target(false).init(),
        LogFormat::Json => lines.json().init(),
    }
}

/// An open node.
pub struct Node {
    /// What background work needs.
    pub tools: Tools,
    /// The search.
    pub register: Register,
}

/// Opens the node at a place.
pub fn open(place: &Place, file: &File, site: &str) -> Result<Node> {
    std::fs::create_dir_all(&place.data).map_err(|e| {
        Error::from(e).while_doing(format!("making the data folder {}", place.data.display()))
    })?;
    let db = Db::open(place.target.clone(), Clock::machine())?;
    if db.read_here(hub::find)?.is_none() {
        db.write_here(hub::ensure)?;
    }
    let tools = Tools {
        db: db.clone(),
        blobs: Blobs::open(place.blobs())?,
        post: file.post(place, site)?,
        secrets: key::find_or_make(place)?,
    };
    Ok(Node { tools, register: Register::open(&place.index(), db)? })
}

/// Runs the site until it is told to stop.
pub fn serve(place: &Place, file: &File, args: &ServeArgs, demo: Option<Content>) -> Result<()> {
    let listen = args.listen.as_deref().or(file.listen.as_deref()).unwrap_or("127.0.0.1:8080");
    let address: SocketAddr = listen.parse().map_err(|_| {
        Error::fault(format!("\"{listen}\" is no address to listen on, such as 127.0.0.1:8080"))
    })?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let served = runtime.block_on(run(address, place, file, args, demo));
    // Work on a thread of its own would hold the end up; the database takes back whatever is half done.
    runtime.shutdown_timeout(Duration::from_secs(1));
    served
}

async fn run(
    address: SocketAddr,
    place: &Place,
    file: &File,
    args: &ServeArgs,
    demo: Option<Content>,
) -> Result<()> {
    let listener = TcpListener::bind(address)
        .await
        .map_err(|e| Error::from(e).while_doing(format!("listening on {address}")))?;
    let address = listener.local_addr()?;
    let site = args.public_address.clone().or_else(|| file.public_address.clone());
    let site = site.unwrap_or_else(|| format!("http://{address}"));
    let node = open(place, file, &site)?;
    let doors = match demo {
        Some(content) => crate::demo::prepare(&node.tools, content)?,
        None => Vec::new(),
    };
    if demo.is_some() {
        node.register.catch_up()?;
    }
    if let Some(metrics) = args.metrics.as_deref().or(file.metrics.as_deref()) {
        serve_metrics(metrics)?;
    }
    key::warn_of_trouble(place, &node.tools.db)?;
    let workers = Workers::start(node.tools.clone(), node.register.clone())?;
    announce(&site, &doors);
    let app = App::new(Parts {
        db: node.tools.db,
        blobs: node.tools.blobs,
        register: node.register,
        secrets: node.tools.secrets,
        settings: settings(file, place, site, doors),
    });
    answer_until_told_to_stop(listener, app, &workers).await
}

/// Answers requests. Once told to stop, takes no new ones and lets those at hand come to an end.
async fn answer_until_told_to_stop(listener: TcpListener, app: App, workers: &Workers) -> Result<()> {
    let service = app.router().into_make_service_with_connect_info::<SocketAddr>();
    let serving = axum::serve(listener, service).with_graceful_shutdown(told_to_stop());
    let overdue = async {
        told_to_stop().await;
        tracing::info!("closing");
        workers.tell_to_stop();
        tokio::time::sleep(GRACE).await;
    };
    tokio::select! {
        served = serving.into_future() => served?,
        () = overdue => tracing::warn!("requests that are still open after {GRACE:?} are cut off"),
    }
    Ok(())
}

fn settings(file: &File, place: &Place, site: String, demo: Vec<DemoDoor>) -> Settings {
    let megabytes = file.upload_limit_mb.unwrap_or(600);
    Settings {
        secure_cookies: site.starts_with("https://"),
        public_address: site.trim_end_matches('/').to_owned(),
        demo,
        upload_limit: megabytes * 1024 * 1024,
        font_folders: vec![place.fonts()],
        trust_proxy: file.trust_proxy.unwrap_or(false),
    }
}

fn announce(site: &str, doors: &[DemoDoor]) {
    if doors.is_empty() {
        println!("Suivi is running at {site}");
        return;
    }
    println!(
        "The Republic of Sama (all of it invented) is at {site}/en/sama, the knowledge hub at {site}/en/hub\n"
    );
    println!("Sign-in links, one per role, for this demonstration only:");
    for door in doors {
        println!("  {:<24} {site}/en{}", door.role.code(), door.path);
    }
}

fn serve_metrics(address: &str) -> Result<()> {
    let address: SocketAddr = address.parse().map_err(|_| {
        Error::fault(format!("\"{address}\" is no address for metrics, such as 127.0.0.1:9090"))
    })?;
    metrics_exporter_prometheus::PrometheusBuilder::new()
        .with_http_listener(address)
        .install()
        .map_err(|e| Error::from(e).while_doing("serving metrics"))
}

async fn told_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
        } else if interrupt.await.is_err() {
            std::future::pending::<()>().await;
        }
    }
    #[cfg(not(unix))]
    if interrupt.await.is_err() {
        std::future::pending::<()>().await;
    }
}

# Evidence: files and links that stand behind an account.

## Evidence

evidence-title = Evidence
evidence-lead = What stands behind the accounts: laws, decisions, reports, figures, pictures and links.
evidence-none = No evidence yet.
evidence-number = Identifier
evidence-name = What it is called
evidence-file = File
evidence-address = Or a link
evidence-address-hint = The address of a page: https://…
evidence-alternative = What a picture shows
evidence-alternative-hint = In words, for people who cannot see it. Needed for pictures.
evidence-shows = Shows:
evidence-kind-title = Kind of evidence
evidence-add = Add evidence
evidence-add-one = Add a file or a link as evidence
evidence-more-later = One here; more on the page of the update afterwards.
evidence-internal-first = It is internal until somebody with the right to publish makes it public.
evidence-open = Details
evidence-public = Public
evidence-internal = Internal
evidence-withdrawn = Withdrawn
evidence-publish = Make it public
evidence-publish-lead = The public reads it as soon as it may read what it belongs to. Check first that it names no private person.
evidence-publish-too = Publish with it:
evidence-withdraw = Withdraw it
evidence-withdraw-lead = It is no longer shown to the public. File and reason are kept; nothing is deleted.
evidence-was-added = The evidence was added.
evidence-was-published = The evidence is public.
evidence-was-withdrawn = The evidence was withdrawn.
evidence-belongs-to = Belongs to
evidence-added = Added
evidence-added-by = Added by
evidence-digest = SHA-256 of the file
evidence-same-file = The same file stands elsewhere

## Links

evidence-link-state = Link
evidence-link-ok = There
evidence-link-moved = Moved
evidence-link-gone = No longer there
evidence-link-unreachable = Could not be reached
evidence-link-unchecked = Not looked at yet
evidence-link-status = answer { $status }
evidence-checked = Looked at
evidence-why-private = the address leads into a private network
evidence-why-no-such-site = there is no such site
evidence-why-too-slow = it did not answer in time
evidence-why-not-safe = its certificate is not valid
evidence-why-too-many-steps = it leads on and on
evidence-why-no-connection = the connection failed

## Audit trail

audit-evidence-publish = Evidence made public
audit-evidence-withdraw = Evidence withdrawn
audit-evidence-check = Link looked at
job-name-links = Looking at links

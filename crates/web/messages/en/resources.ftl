# Resources and the pages of the knowledge base.

## Resources

resource-title = Resources
resource-lead = Guides, laws, templates and recordings that mechanisms share.
resource-count = { $n ->
        [one] { $n } resource
       *[other] { $n } resources
    }
resource-none-step = Take a filter away, or ask peers for it.
resource-empty = No resource has been published yet.
resource-empty-step = Begin with one guide or template that your mechanism uses every month.
resource-add = Share a resource
resource-add-lead = It is a draft until an editor of the hub or the head of your mechanism publishes it.
resource-edit = Change the resource
resource-drafts = Not published yet
resource-status-draft = Draft
resource-status-withdrawn = Withdrawn
resource-waits = It waits for an editor of the hub or the head of your mechanism to publish it.
resource-publish = Publish
resource-review = I looked at it: it still holds
resource-out-of-date = May be out of date
resource-open = Open the page
resource-download = Save the file
resource-file-elsewhere = The file is kept on the node that shares this resource.
resource-versions = Earlier versions
resource-until = Until { $day }

## Fields

resource-kind = Kind
resource-kind-guide = Guide
resource-kind-legal_text = Legal text
resource-kind-template = Template
resource-kind-recording = Recording
resource-kind-link = Link
resource-name = Title
resource-summary = What it is good for
resource-summary-hint = Two or three sentences for somebody who does not know your mechanism.
resource-where = Where it is
resource-where-hint = A file, or the address of a page. A new one keeps the old as an earlier version.
resource-file = File
resource-address = Address of the page
resource-form = Accessible form
resource-form-hint = In what form everybody can read the file, also with a screen reader.
resource-form-tagged_pdf = Tagged PDF
resource-form-easy_read = Easy to read, tested with readers
resource-form-structured = Text document with real headings
resource-form-on_request = None yet; another form on request
resource-recording = For a recording
resource-recording-hint = A recording is published only with captions and with all that is spoken as text.
resource-captions = Captions
resource-captions-hint = In which languages there are captions, and a link to the file with them or to the captioned recording.
resource-transcript = All that is spoken, as text
resource-languages = Languages it is in
resource-body = Body it concerns
resource-dated = Date
resource-review-on = To be looked at again on
resource-keeper = Shared by

## Knowledge base

knowledge-title = Knowledge base
knowledge-lead = What is known of the four capacities that a national mechanism needs.
knowledge-about-engagement = To work with United Nations and regional bodies: reports, dialogues, visits, communications.
knowledge-about-coordination = To bring ministries, parliament, courts, the statistical office and local authorities together.
knowledge-about-consultation = To listen to the national human rights institution, civil society and the people concerned.
knowledge-about-information = To track recommendations, group them, plan, and keep what was done up to date and public.
knowledge-reviewed = Looked at last on { $day }
knowledge-empty = Nothing has been written here yet.
knowledge-empty-step = Editors of the hub write this page. Until then, look at resources and questions below.
knowledge-onwards = More about it
knowledge-write = Write this page
knowledge-write-lead = Saving says that you looked at the whole page today. What it said before stays readable.
knowledge-text = Text

## What was done

resource-done-made = The draft was kept.
resource-done-saved = The change was saved.
resource-done-published = The resource was published.
resource-done-reviewed = It is marked as looked at today.
resource-done-withdrawn = The resource was withdrawn. Its place says why.
knowledge-done = The page was saved.

## In the audit trail

audit-resource-make = Brought a resource
audit-resource-revise = Changed a resource
audit-resource-publish = Published a resource
audit-resource-review = Looked at a resource again
audit-resource-withdraw = Withdrew a resource
audit-knowledge-write = Wrote a page of the knowledge base

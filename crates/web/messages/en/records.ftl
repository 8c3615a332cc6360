# What the machine keeps and does: the audit trail, background work, the programming interface, about.

## Audit trail

audit-title = Audit trail
audit-lead = Every change, in order: who, when, what. Each entry is linked to the one before it, so that none can be removed unnoticed.
audit-who = Who
audit-when = When (UTC)
audit-what = What
audit-object = Object
audit-reason = Reason
audit-chain-whole = The chain is whole: { $n ->
        [one] { $n } entry checked.
       *[other] { $n } entries checked.
    }
audit-chain-broken = The chain is broken at entry { $n }. Tell whoever runs this machine.

## What was done, in words: audit-<action with a dash for the dot>

audit-mechanism-create = Mechanism created
audit-mechanism-update = Mechanism changed
audit-institution-create = Institution added
audit-institution-update = Institution changed
audit-institution-close = Institution closed
audit-institution-reopen = Institution reopened
audit-membership-create = Member added
audit-membership-change_role = Role changed
audit-membership-end = Membership ended
audit-invitation-create = Person invited
audit-invitation-accept = Invitation accepted
audit-invitation-withdraw = Invitation withdrawn
audit-account-create = Account created
audit-account-disable = Account disabled
audit-account-enable = Account enabled
audit-account-make_operator = Made operator of the machine
audit-account-end_operator = No longer operator of the machine
audit-account-sign_in = Signed in
audit-account-sign_out = Signed out
audit-account-sign_out_everywhere = Signed out everywhere
audit-session-revoke = Session ended
audit-account-request_password_reset = New password asked for
audit-account-reset_password = Password set by mail link
audit-account-change_password = Password changed
audit-account-second_factor_on = Second factor turned on
audit-account-second_factor_off = Second factor turned off
audit-account-second_factor_reset = Second factor reset by an administrator
audit-account-recovery_codes = New recovery codes
audit-account-change_name = Name changed
audit-account-change_language = Language changed
audit-account-demo_link = Demonstration sign-in link made
audit-api_token-create = Access token made
audit-api_token-revoke = Access token revoked
audit-import-register = File received
audit-import-preview = Import previewed
audit-import-commit = Import begun
audit-import-finish = Import finished
audit-import-fail = Import failed
audit-import-undo = Undoing of an import begun
audit-import-undone = Import undone
audit-recommendation-import = Recommendation imported
audit-recommendation-change = Recommendation changed by an import
audit-recommendation-undo = Change of a recommendation undone
audit-recommendation-withdraw = Recommendation withdrawn
audit-case-open = Case opened
audit-case-set = Case changed
audit-case-undo = Change of a case undone
audit-cluster-create = Cluster made
audit-cluster-rename = Cluster renamed
audit-cluster-close = Cluster closed
audit-label-decide = Label mapped
audit-job-retry = Background work tried again
audit-account-reset_link = Link to a new password made
audit-document-enter = Document entered
audit-import-columns = Columns of an import assigned
audit-recommendation-enter = Recommendation entered
audit-recommendation-link = Possible repeat noted

## Background work

jobs-title = Background work
jobs-lead = What the machine does by itself, and what it gave up.
job-kind = Work
job-attempts = Tries
job-last-error = What went wrong
job-retry = Try again
jobs-empty = No work is waiting and none was given up.

## Programming interface

api-title = Programming interface
api-lead = Everything public here can also be read by programs, without an account, as JSON. Every list has CSV and XLSX beside it.
api-description = Description for programs (OpenAPI)
api-parameters = Parameters
api-answers = Answers
api-parameter-required = required

## About

about-title = About this site
about-what = This site follows what United Nations and regional human rights bodies recommended to a State. The words of these bodies are never edited; a correction is a new version with a reason.
about-voices = The State’s own assessment and independent ones stand side by side. None is averaged, and no State gets a score.
accessibility-what = Every page works without scripts, by keyboard, with a screen reader, in six languages and on paper. If something bars you, tell the secretariat of the mechanism.

## Lists of entries and of work

audit-empty = No entry fits.
audit-older = Older entries
audit-only-object = Only this object
audit-only-person = Only this person
audit-everything = Show everything
audit-entry = Entry
job-state = State
job-state-queued = Waiting
job-state-running = Under way
job-state-dead = Given up
job-since = Asked for (UTC)
job-again-done = It will be tried again within a minute.
job-name-mail = Letter by e-mail

## Measures in the audit trail

audit-measure-create = Measure entered
audit-measure-update = Measure changed
audit-measure-status = Status of a measure set
audit-measure-plan = Measure put into a plan
audit-measure-link = Measure linked to a recommendation
audit-measure-unlink = Link of a measure taken back
audit-measure-agree = Institution agreed to a measure
audit-measure-publish = Measure published
audit-measure-hide = Measure taken from the public
audit-measure-milestone-add = Milestone added
audit-measure-milestone-update = Milestone changed
audit-measure-milestone-remove = Milestone removed
audit-step_back-ask = Asked to go back
audit-step_back-grant = Going back agreed to
audit-step_back-refuse = Going back refused

## Plans, indicators and files in the audit trail

audit-plan-create = Plan entered
audit-plan-update = Plan changed
audit-plan-status = Plan went one step on
audit-plan-propose = Adoption or version of a plan proposed
audit-plan-approve = Adoption or version of a plan approved
audit-plan-turn_down = Proposal about a plan turned down
audit-indicator-create = Indicator entered
audit-indicator-update = Indicator changed
audit-indicator-publish = Indicator published
audit-indicator-hide = Indicator taken from the public
audit-indicator-point = Value entered
audit-indicator-revise = Value revised
audit-indicator-hide_point = Value hidden from the public
audit-indicator-show_point = Value no longer hidden
audit-indicator-link = Indicator linked
audit-indicator-unlink = Link of an indicator taken back
audit-file-receive = Table received
audit-obligation-add = Report put on the list
audit-obligation-move = Date of a report changed
audit-obligation-submit = Report kept as sent
audit-obligation-waive = Report no longer owed
audit-obligation-reopen = Report put back on the list
audit-treaty-change = State’s standing with a treaty changed
audit-document-receive = Document brought in
audit-document-edit = Passages of a document corrected
audit-document-merge = Passages of a document merged
audit-document-split = Passage of a document split
audit-document-add = Passage added to a document
audit-document-particulars = Particulars of a document confirmed
audit-document-commit = Document taken into the register
audit-document-drop = Document laid aside
audit-document-reopen = Document looked at again
audit-document-reread = Document read again by a rule

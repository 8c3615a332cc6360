# The parts that every page is made of.

## Page

product-name = Suivi
skip-to-content = Skip to the content
menu = Menu
menu-close = Close the menu
menu-main = Main navigation
menu-breadcrumb = You are here
menu-language = Language
menu-account = Your account
menu-footer = About this site
sign-in = Sign in
sign-out = Sign out
unread-count = { $n ->
        [one] { $n } unread notice
       *[other] { $n } unread notices
    }
demo-banner = Demonstration: the Republic of Sama and all its records are invented.
footer-statement = Open-source software for national mechanisms for implementation, reporting and follow-up (Human Rights Council resolution 51/33).
footer-privacy = No page of this site sends anything to a third party.
footer-accessibility = Accessibility

## Notices

notice-done = Done
notice-note = Note
notice-attention = Attention
notice-failed = Not done

## Forms

field-optional = optional
field-error = Error:
field-choose = Choose
field-file-limit = Largest size: { $size }.
form-errors = { $n ->
        [one] One thing needs your attention
       *[other] { $n } things need your attention
    }
button-save = Save
button-cancel = Cancel
button-continue = Continue
button-back = Back
button-edit = Edit
button-remove = Remove
button-apply = Apply
button-undo = Undo
button-download = Download
button-upload = Upload
button-add = Add
confirm-question = Please confirm
confirm-undoable = You can undo this afterwards.
confirm-final = This cannot be undone.

## Lists

sort-by = Sort by { $column }
sort-ascending = ascending
sort-descending = descending
pages = Pages of the list
page-previous = Previous page
page-next = Next page
page-range = { $first }–{ $last } of { $total }
filters = Narrow the list
filters-active = Filters in use
filters-clear = Clear all filters
filter-remove = Remove the filter { $label }
filter-more = Show { $n } more
search-button = Search
search-help = How to search
search-help-text = Words are found in all their forms. Use "quotes" for an exact phrase, AND, OR and NOT between words, and * for the beginning of a word.
search-clear = Clear the search

## Selecting rows

select-row = Select { $label }
select-page = Select all on this page
select-all-matching = { $n ->
        [one] Apply to the one result of this search
       *[other] Apply to all { $n } results of this search, on every page
    }

# The script puts the number in place of the sign.
select-count-words = Selected: #
select-keys = Keys: J and K or the arrows move, X or the space bar selects, Shift extends the selection.
selection-actions = With the selected rows

## Texts

diff-added = added:
diff-removed = removed:
diff-before = Before
diff-after = Now
copy = Copy
copied = Copied
progress-of = { $done } of { $total }
progress-leave = You can leave this page: the work goes on, and you find it again here.
chart-table = The figures
value-unknown = not known
value-none = none
yes = Yes
no = No
list-comma = ,{" "}

## Texts in several languages, and two versions of one thing

fields-other-languages = { $label } in other languages
filters-show = Show
merge-title = Somebody else changed this too
merge-lead = Choose for each field what shall stand, then save. Nothing is lost until you do.
merge-contested = Both of you changed this.
merge-yours = Your version
merge-theirs = The version that is there now
chart-provisional = A hollow mark is a provisional value.

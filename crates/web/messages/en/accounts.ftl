# Signing in, the second factor, one's own account, invitations and tokens.

## Sign in

sign-in-title = Sign in
sign-in-lead = For people who work in or with the mechanism. Reading needs no account.
email = E-mail address
password = Password
password-forgotten = I forgot my password
signed-out = You are signed out.
session-ended = Your session has ended. Sign in again; you will come back to where you were.
demo-sign-in = Try it as
demo-sign-in-lead = This is a demonstration: each link signs you in as an invented person with that role.

## Second factor

second-factor = Second factor
second-factor-code = Code from your authenticator
second-factor-code-hint = Six digits. If you do not have your device, enter one of your recovery codes.
second-factor-set-up = Set up a second factor
second-factor-set-up-lead = Add this account to an authenticator application by the key below, then enter the code it shows.
second-factor-key = Key for the authenticator
second-factor-on = A second factor is in use.
second-factor-off = No second factor is in use. We recommend one: a stolen password alone is then of no use.
second-factor-turn-off = Turn the second factor off
recovery-codes = Recovery codes
recovery-codes-lead = Each works once in place of the authenticator. Print or write them down now: they are shown only this time.
recovery-codes-left = { $n ->
        [one] { $n } recovery code left
       *[other] { $n } recovery codes left
    }
recovery-codes-new = Make new recovery codes

## New password

reset-title = New password
reset-request-lead = Enter your e-mail address. If an account belongs to it, a link goes there.
reset-request-send = Send the link
reset-request-sent = If an account belongs to this address, a link is on its way. It works once, for two hours.
password-new = New password
password-again = The same password again
password-current = Your present password
password-hint = At least { $n } characters. Several unrelated words are easy to remember and hard to guess.
password-changed = Your password was changed. Other sessions were ended.
password-change = Change the password

## Your account

account-title = Your account
account-name = Name
account-language = Language of letters to you
account-roles = Your roles
account-last-sign-in = Last sign-in
account-saved = Your account was changed.
sessions-title = Where you are signed in
sessions-lead = End a session that you do not recognise, and change your password.
session-this = this session
session-device = Device
session-began = Began
session-last-seen = Last used
session-end = End this session
sign-out-everywhere = Sign out everywhere
session-ended-one = The session was ended.

## Invitations

invite-title = Invite a person
invite-lead = A link goes to the address; it works once, for 14 days.
invite-send = Send the invitation
invite-sent = The invitation went to { $email }.
invitations-open = Open invitations
invitation-withdraw = Withdraw the invitation
invitation-withdrawn = The invitation was withdrawn.
invitation-title = You are invited
invitation-lead = { $mechanism } invites you to work with it. Your role: { $role }.
invitation-accept = Accept the invitation
invitation-accepted = Welcome. Your account is ready.
invitation-expires = Valid until { $date }

## Access tokens

tokens-title = Access tokens for programs
tokens-lead = A program that reads or imports in your name uses a token instead of your password. It can never do more than you.
token-name = What it is for
token-scope = What it may do
token-scope-read = Read
token-scope-import = Read and import
token-scope-write = Read, import and change
token-create = Make a token
token-shown-once = Copy the token now. It is shown only this time; we keep no readable copy.
token-last-used = Last used
token-never-used = never used
token-revoke = Revoke
token-revoked = The token was revoked. Programs that use it are turned away from now on.
tokens-empty = No tokens yet

## Further words about accounts

second-factor-picture = The key as a picture, for the camera of the authenticator
second-factor-turned-on = The second factor is on. Other sessions were ended.
second-factor-turned-off = The second factor is off. Other sessions were ended.
account-no-role = You have no role in a mechanism yet. An administrator can invite you.
account-operator = Operator of this machine
link-gone-title = This link no longer works
link-gone-invitation = It has expired, was used already, or a newer invitation replaced it. Ask whoever invited you to send another.
link-gone-reset = It has expired or was used already. Ask for a new one.
invitation-has-account = This address has an account already. Sign in with it; you will come back here to accept.
invitation-other-account = You are signed in as { $email }, but the invitation went to another address. Sign out, then open the link again.
invitation-joined = Welcome. You have a new role.
token-days = Valid for how many days
token-days-hint = From 1 to 366.
token-valid-until = Valid until
token-made-by = Made by
token-needs-membership = Tokens belong to a mechanism. Once you have a role in one, you can make them here.
reset-done = Your new password is set. Sign in with it.
invite-language = Language of the letter

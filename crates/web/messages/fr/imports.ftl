# Bringing recommendations in: file, preview, commit, undo.

## Imports

imports-title = Importations
imports-lead = Toute importation est montrée avant d’être faite et peut être défaite en une fois.
import-new = Importer un fichier
import-file = Fichier
import-file-hint = Un export de l’Index universel des droits de l’homme (JSON ou XLSX), d’UPR Info (CSV) ou un tableau de votre choix (CSV ou XLSX).
import-format = Format
import-format-uhri = Index universel des droits de l’homme
import-format-upr_info = UPR Info
import-format-table = Un tableau de votre choix
import-columns = Que contient chaque colonne
import-columns-lead = Nous retenons la réponse pour le prochain fichier ayant les mêmes colonnes.
import-column-skip = Ignorer cette colonne
import-read = Lire le fichier

## Preview

import-preview = Ce que fera l’importation
import-preview-lead = Rien n’a encore été enregistré.
import-outcome-new = Nouvelles
import-outcome-changed = Modifiées
import-outcome-unchanged = Inchangées
import-outcome-duplicate = Doublons possibles
import-outcome-unknown = Libellés inconnus
import-outcome-cleaned = Nettoyées
import-outcome-refused = Lignes refusées
import-meaning-new = Absentes du registre ; elles seront ajoutées.
import-meaning-changed = Présentes avec un autre contenu ; une nouvelle version est ajoutée, l’ancienne est conservée.
import-meaning-unchanged = Déjà dans le registre ; rien ne change.
import-meaning-duplicate = Conservées comme fiches distinctes et signalées pour examen.
import-meaning-unknown = La fiche est conservée ; le libellé rejoint les libellés à rattacher.
import-meaning-cleaned = Des caractères invisibles ou dangereux ont été retirés du texte.
import-meaning-refused = Illisibles ; chacune est citée avec son emplacement et le motif.
import-place = Emplacement dans le fichier
import-reason = Motif
import-shown-of = Les { $shown } premières sur { $total } sont affichées.
import-nothing-to-do = Tout le contenu de ce fichier est déjà dans le registre. Il n’y a rien à importer.
import-commit = { $n ->
        [one] Importer { $n } fiche
       *[other] Importer { $n } fiches
    }
import-discard = Abandonner

## States of an import

import-state-received = Reçue
import-state-previewing = Lecture en cours
import-state-previewed = En attente de votre décision
import-state-committing = Enregistrement en cours
import-state-committed = Importée
import-state-undoing = Annulation en cours
import-state-undone = Défaite
import-state-failed = Échouée
import-failed-note = L’importation s’est arrêtée sans rien laisser à moitié fait. Le motif : { $reason }
import-undo = Défaire l’importation
import-undo-question = Défaire l’importation du { $date } ?
import-undo-consequences = { $n ->
        [one] { $n } fiche qui en provient est retirée et ce qu’elle a modifié revient à son état antérieur.
       *[other] { $n } fiches qui en proviennent sont retirées et ce qu’elle a modifié revient à son état antérieur.
    } Les modifications faites ensuite par des personnes sont conservées et signalées.
import-by = Par
import-when = Date
imports-empty = Aucune importation pour le moment
imports-empty-step = Choisissez un fichier ; vous verrez ce qu’il ferait avant tout enregistrement.

## Why a row was refused

import-refused-truncated = Le fichier s’interrompt ici. Téléchargez-le de nouveau et réimportez-le : ce qui est déjà là ne sera pas doublé.
import-refused-malformed = La fiche est mal formée. Corrigez-la dans le fichier ou saisissez-la à la main.
import-refused-not_a_record = Ceci n’est pas une fiche. Retirez-le du fichier ou ignorez-le.
import-refused-record_too_large = La fiche est plus grande que toute recommandation. Cherchez des documents ou images collés, raccourcissez-la et réimportez le fichier.
import-refused-text_too_long = Le texte est trop long. Raccourcissez-le ou divisez-le en plusieurs recommandations, puis réimportez le fichier.
import-refused-no_text = La fiche n’a pas de texte. Complétez-la ou ignorez-la.
import-refused-wrong_cell_count = La ligne compte plus ou moins de cellules que l’en-tête. Cherchez un séparateur ou un guillemet en trop ou manquant.
import-refused-unreadable_value = Une valeur ne convient pas à sa colonne. Corrigez la cellule et réimportez le fichier.
import-refused-read_failed = La suite du fichier n’a pas pu être lue ; tout ce qui précède l’a été. Réessayez.
import-format-document = Un document vérifié

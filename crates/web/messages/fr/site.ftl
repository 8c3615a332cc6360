# Pages of the whole site.

## Front door

site-no-mechanism = Aucun mécanisme pour l’instant
site-no-mechanism-step = Créez le premier sur la machine elle-même : suivi mechanism add.
site-all-states = Toutes les recommandations publiques de ce registre, adressées à tous les États
demo-doors-title = Entrer avec un rôle
demo-doors-lead = Un lien de connexion pour chaque rôle. Ces liens n’existent que dans cette démonstration.

# The pre-screening on one page, for the desk. The questions and answers are those of prescreen.ftl.

prescreen-desk-title = Vérification au guichet
prescreen-desk-intro = Les réponses sont celles de la personne dans le besoin. Rien n’est enregistré. Une question en gris ne change plus le résultat.
prescreen-desk-noscript = Cette page a besoin de JavaScript pour fonctionner.
prescreen-desk-answers = Réponses
prescreen-desk-unknown = Pas connu
prescreen-desk-more = Pour la suite
prescreen-desk-urgent = C’est urgent
prescreen-desk-result = Résultat
# $count is filled in by the browser.
prescreen-desk-open = Questions encore utiles : { $count }
prescreen-desk-reasons = Ce qui joue un rôle, pour l’aide en argent seulement
prescreen-desk-steps = Que faire maintenant
prescreen-desk-print = Imprimer
prescreen-desk-wipe = Tout effacer
prescreen-desk-wiped = Tout est effacé.
prescreen-desk-unreachable = Le résultat ne peut pas être calculé pour le moment. Les réponses restent sur la page. Essayez de nouveau.

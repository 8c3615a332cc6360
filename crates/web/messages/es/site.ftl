# Pages of the whole site.

## Front door

site-no-mechanism = Todavía no hay ningún mecanismo
site-no-mechanism-step = Cree el primero en la propia máquina: suivi mechanism add.
site-all-states = Todas las recomendaciones públicas de este registro, a todos los Estados
demo-doors-title = Entrar con una función
demo-doors-lead = Un enlace de acceso para cada función. Solo existen en esta demostración.

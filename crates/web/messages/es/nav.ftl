# Where one can go.

## Main navigation

nav-home = Panorama
nav-register = Recomendaciones
nav-clusters = Grupos temáticos
nav-imports = Importaciones
nav-documents = Documentos
nav-labels = Etiquetas por vincular
nav-institutions = Instituciones
nav-members = Miembros
nav-audit = Registro de auditoría
nav-jobs = Trabajos en segundo plano
nav-settings = Ajustes
nav-api = Interfaz de programación
nav-about = Acerca de
nav-hub = Centro de conocimientos
nav-mechanisms = Mecanismos
nav-measures = Medidas
nav-work = Mi trabajo
nav-rounds = Rondas
nav-scoreboard = Cuadro de respuestas
nav-brief = Nota para la presidencia
nav-agenda = Orden del día
nav-calendar = Calendario de plazos
nav-followup-settings = Ajustes del seguimiento
nav-group-register = Registro
nav-group-followup = Seguimiento
nav-group-mechanism = Mecanismo
nav-plans = Planes
nav-indicators = Indicadores
nav-group-reports = Informes
nav-obligations = Informes pendientes
nav-treaties = Tratados

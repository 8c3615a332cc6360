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
nav-plans = Planes
nav-indicators = Indicadores

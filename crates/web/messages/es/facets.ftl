# Los filtros del registro para el seguimiento.

## Cobertura, actualidad, evaluación, pruebas

field-live = Expediente
live-yes = Vigente
live-no = Cerrado
lead-none = Sin institución responsable
field-covered = Medidas
covered-yes = Con una medida prevista
covered-no = Sin medidas
field-fresh = Actualidad
fresh-yes = Actualizadas recientemente
fresh-no = Sin actualización reciente
field-assessed = Evaluación del Estado
assessed-yes = Evaluadas
assessed-none = No evaluadas
field-public-evidence = Pruebas públicas
evidence-yes = Con pruebas públicas
evidence-no = Sin pruebas públicas

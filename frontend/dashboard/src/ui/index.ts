// The kit. Features import from here only: `import { Page, ResourceList } from '../../ui';`
export { AnswerItem, type AnswerItemProps } from './answer/answer-item';
export { DenseAnswers } from './answer/dense-answers';
export { pictureAddress } from './answer/picture';
export { type Words, wordsIn } from './answer/words';
export { type AsyncOption, AsyncSelect, type AsyncSelectProps } from './async-select';
export { ButtonLink } from './button-link';
export { Chart, type ChartProps } from './chart/chart';
export { type Bar, barChart, type BarChartProps } from './chart/bar-chart';
export { type BoxRow, boxPlot } from './chart/box-plot';
export { ChartFrame, type ChartFrameProps } from './chart/chart-frame';
export { divergingBars } from './chart/diverging-bars';
export { type Dot, dotPlot, type DotRow } from './chart/dot-plot';
export type { Draw } from './chart/drawing';
export { type FigureRow, FigureTable } from './chart/figure-table';
export { type HeatCell, heatMap } from './chart/heat-map';
export { type Caption, toPng, toSvg } from './chart/picture';
export { quadrantMap, type QuadrantPoint } from './chart/quadrant-map';
export { slopeChart, type SlopeLine } from './chart/slope-chart';
export { stackedBars } from './chart/stacked-bars';
export { TableFrame } from './chart/table-frame';
export { ChooseFirst, type ChooseFirstProps } from './choose-first';
export { ConfirmButton, type ConfirmButtonProps } from './confirm-button';
export { DescriptionList, type DescriptionListProps } from './description-list';
export { DownloadMenu, type DownloadMenuProps } from './download-menu';
export { EmptyState, type EmptyStateProps } from './empty-state';
export { AsyncListField, type AsyncListFieldProps } from './form/async-list-field';
export { AsyncSelectField, type AsyncSelectFieldProps } from './form/async-select-field';
export { ConflictAlert, type ConflictAlertProps } from './form/conflict-alert';
export { FieldRow } from './form/field-row';
export {
  CheckboxField,
  CheckboxGroupField,
  type Choice,
  DateField,
  type FieldProps,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
  type TextFieldProps,
} from './form/fields';
export { useField, useListInfo } from './form/form-context';
export { FormErrorSummary, type SummaryEntry } from './form/form-error-summary';
export { LeaveWarning } from './form/leave-warning';
export { NumberField } from './form/number-field';
export { ResourceForm, type ResourceFormProps } from './form/resource-form';
export { type RecordFormOptions, useRecordForm } from './form/use-record-form';
export type { Reloaded } from './form/use-submission';
export { setZodTexts } from './form/zod-texts';
export { Icon, type IconName } from './icon';
export { JobProgress, type JobProgressProps, type JobState } from './job-progress';
export { type KeyFigure, KeyFigures } from './key-figures';
export { LikertBar, type LikertBarProps } from './likert/likert-bar';
export type { LikertRow } from './likert/likert-model';
export { dateColumn, numberColumn } from './list/columns';
export { ExportMenu, type ExportMenuProps } from './list/export-menu';
export { ExportRows, type ExportRowsProps } from './list/export-rows';
export { ListPage, type ListPageProps } from './list/list-page';
export type { Column, Filter, RowLink } from './list/list-types';
export { ResourceList, type ResourceListProps } from './list/resource-list';
export { Loaded, type LoadedProps, Placeholder } from './loaded';
export { MarkedText, type MarkedTextProps } from './marked-text/marked-text';
export { PassageBar, PassageHelp, SpokenPassage } from './marked-text/passage-bar';
export type { Span, TextMark } from './marked-text/runs';
export { type Correspondence, offsetAt, usePassage } from './marked-text/use-passage';
export { Notice, type NoticeProps } from './notice';
export { type Crumb, Page, type PageProps, Section, type SectionProps } from './page';
export { type PageContext, PageContextProvider, useCurrentContext } from './page-context';
export { PrintMenu, type PrintMenuProps } from './print-menu';
export { ProblemAlert, problemText } from './problem-alert';
export { QuoteCard, type QuoteCardProps, QuoteCards, type QuoteNote } from './quote-card';
export { RemoveButton } from './remove-button';
export { SendingProgress } from './sending-progress';
export { SidePanel, type SidePanelProps } from './side-panel';
export { SortableList, type SortableListProps } from './sortable-list';
export { StatusBadge, type StatusBadgeProps, type Tone } from './status-badge';
export { cssVariables, theme } from './theme';
export { ToastProvider, useToast } from './toast';
export { type Download, useDownload } from './use-download';
export { DateText, NumberText, ShareText } from './values';

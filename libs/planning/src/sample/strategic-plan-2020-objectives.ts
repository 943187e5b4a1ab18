import type { SampleResult } from './sample-plan.types';

/** The objectives of ITU-T in 2020-2023. Published: T.2. Sample: the other titles, and every link to a goal. */
export const OBJECTIVES_2020: readonly SampleResult[] = [
  {
    kind: 'objective',
    code: 'T.1',
    title: {
      en: 'Development of standards',
      fr: 'Élaboration de normes',
      es: 'Elaboración de normas',
      ru: 'Разработка стандартов',
      zh: '制定标准',
      ar: 'وضع المعايير',
    },
    controlLevel: 'partial',
    contributesTo: [
      { framework: 'SP-2020-2023', kind: 'goal', code: 'G1' },
      { framework: 'SP-2020-2023', kind: 'goal', code: 'G4' },
    ],
  },
  {
    kind: 'objective',
    code: 'T.2',
    title: {
      en: 'Bridging the standardization gap',
      fr: 'Réduction de l’écart en matière de normalisation',
      es: 'Reducción de la brecha de normalización',
      ru: 'Преодоление разрыва в стандартизации',
      zh: '缩小标准化工作差距',
      ar: 'سد الفجوة التقييسية',
    },
    description: {
      en: 'Promote active participation of the members, those of developing countries above all, in defining and adopting standards.',
      fr: 'Encourager la participation active des membres, en particulier ceux des pays en développement, à la définition et à l’adoption de normes.',
      es: 'Promover la participación activa de los miembros, en particular los de países en desarrollo, en la definición y adopción de normas.',
      ru: 'Содействовать активному участию членов, прежде всего из развивающихся стран, в определении и принятии стандартов.',
      zh: '促进成员、特别是发展中国家的成员积极参与标准的制定和采用。',
      ar: 'تشجيع المشاركة النشطة للأعضاء، ولا سيما من البلدان النامية، في تحديد المعايير واعتمادها.',
    },
    controlLevel: 'partial',
    source: 'itu.int, annual report 2017, ITU-T objective T.2',
    contributesTo: [
      { framework: 'SP-2020-2023', kind: 'goal', code: 'G2' },
      { framework: 'SP-2020-2023', kind: 'goal', code: 'G5' },
    ],
  },
  {
    kind: 'objective',
    code: 'T.3',
    title: {
      en: 'Management of telecommunication resources',
      fr: 'Gestion des ressources de télécommunication',
      es: 'Gestión de los recursos de telecomunicaciones',
      ru: 'Управление ресурсами электросвязи',
      zh: '电信资源管理',
      ar: 'إدارة موارد الاتصالات',
    },
    controlLevel: 'partial',
    contributesTo: [{ framework: 'SP-2020-2023', kind: 'goal', code: 'G1' }],
  },
  {
    kind: 'objective',
    code: 'T.4',
    title: {
      en: 'Knowledge sharing on standardization',
      fr: 'Partage de connaissances sur la normalisation',
      es: 'Intercambio de conocimientos sobre normalización',
      ru: 'Обмен знаниями в области стандартизации',
      zh: '标准化知识共享',
      ar: 'تبادل المعارف بشأن التقييس',
    },
    controlLevel: 'partial',
    contributesTo: [
      { framework: 'SP-2020-2023', kind: 'goal', code: 'G2' },
      { framework: 'SP-2020-2023', kind: 'goal', code: 'G4' },
    ],
  },
  {
    kind: 'objective',
    code: 'T.5',
    title: {
      en: 'Cooperation with standards bodies',
      fr: 'Coopération avec les organismes de normalisation',
      es: 'Cooperación con organismos de normalización',
      ru: 'Сотрудничество с органами по стандартизации',
      zh: '与标准制定机构的合作',
      ar: 'التعاون مع هيئات التقييس',
    },
    controlLevel: 'partial',
    contributesTo: [{ framework: 'SP-2020-2023', kind: 'goal', code: 'G5' }],
  },
];

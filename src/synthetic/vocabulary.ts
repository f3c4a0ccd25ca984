/**
 * The words synthetic people are described in. Skills, roles and goals are everyday names from working
 * life; within each list the most common stands first, because drawing is Zipf-distributed by rank.
 *
 * Every list is frozen by test/synthetic: adding, removing or reordering a word changes every cohort that
 * was ever generated, so it is a breaking change.
 */

/** One department: its skills (most common first) and its ladder of roles (most junior first). */
export interface DepartmentVocabulary {
  readonly name: string;
  readonly skills: readonly string[];
  readonly roles: readonly [string, string, string, string, string];
}

const words = (list: string): readonly string[] => list.split(', ');

/** Skills that people of every department name. */
export const SHARED_SKILLS: readonly string[] = words(
  'communication, leadership, project management, public speaking, stakeholder management, coaching, ' +
    'time management, problem solving, negotiation, critical thinking, conflict resolution, delegation, ' +
    'giving feedback, active listening, facilitation, business writing, strategic planning, change management, ' +
    'decision making, team building, spreadsheets, presentation design, cross-cultural communication, ' +
    'people management, emotional intelligence, storytelling, prioritization, meeting management, networking, ' +
    'influencing without authority, remote collaboration, risk management, agile methods, mentoring, ' +
    'goal setting, crisis communication, note taking, process mapping, systems thinking, resilience',
);

/** The departments, largest first. */
export const DEPARTMENTS: readonly DepartmentVocabulary[] = [
  {
    name: 'Engineering',
    skills: words(
      'Python, JavaScript, SQL, Git, TypeScript, cloud computing, Java, code review, Docker, API design, ' +
        'unit testing, Linux, Kubernetes, software architecture, continuous integration, C++, ' +
        'application security, incident response',
    ),
    roles: [
      'junior engineer',
      'software engineer',
      'senior engineer',
      'engineering manager',
      'director of engineering',
    ],
  },
  {
    name: 'Operations',
    skills: words(
      'supply chain management, logistics planning, lean management, quality control, inventory management, ' +
        'procurement, demand forecasting, vendor management, process improvement, Six Sigma, capacity planning, ' +
        'health and safety, warehouse management, production scheduling, maintenance planning, ' +
        'root cause analysis, business continuity, fleet management',
    ),
    roles: [
      'operations assistant',
      'operations analyst',
      'operations specialist',
      'operations manager',
      'director of operations',
    ],
  },
  {
    name: 'Sales',
    skills: words(
      'prospecting, account management, CRM software, consultative selling, sales forecasting, closing, ' +
        'pipeline management, cold calling, contract negotiation, solution selling, territory planning, ' +
        'product demonstrations, proposal writing, partner management, pricing, tender management, ' +
        'customer discovery, channel sales',
    ),
    roles: [
      'sales assistant',
      'sales representative',
      'account executive',
      'sales manager',
      'director of sales',
    ],
  },
  {
    name: 'Customer service',
    skills: words(
      'customer support, complaint handling, ticketing systems, de-escalation, customer onboarding, ' +
        'knowledge base writing, service level management, troubleshooting, call handling, ' +
        'customer success planning, satisfaction surveys, live chat support, workforce scheduling, ' +
        'customer retention, quality monitoring, field service, community management, self-service design',
    ),
    roles: [
      'support assistant',
      'support agent',
      'customer success specialist',
      'support manager',
      'director of customer service',
    ],
  },
  {
    name: 'Finance',
    skills: words(
      'accounting, budgeting, financial analysis, financial modelling, forecasting, financial reporting, ' +
        'auditing, cash flow management, cost control, tax, payroll, treasury, accounts payable, ' +
        'investment appraisal, internal controls, management accounting, consolidation, credit control',
    ),
    roles: [
      'finance assistant',
      'financial analyst',
      'senior accountant',
      'finance manager',
      'finance director',
    ],
  },
  {
    name: 'Marketing',
    skills: words(
      'content marketing, social media marketing, copywriting, search engine optimization, email marketing, ' +
        'brand management, market research, web analytics, campaign management, event management, ' +
        'paid advertising, public relations, marketing automation, customer segmentation, graphic design, ' +
        'video production, conversion optimization, product marketing',
    ),
    roles: [
      'marketing assistant',
      'marketing specialist',
      'senior marketer',
      'marketing manager',
      'marketing director',
    ],
  },
  {
    name: 'Data',
    skills: words(
      'data analysis, data visualization, statistics, machine learning, R, data engineering, dashboards, ' +
        'data modelling, A/B testing, data cleaning, data governance, deep learning, business intelligence, ' +
        'time series analysis, natural language processing, experiment design, geospatial analysis, optimization',
    ),
    roles: ['junior analyst', 'data analyst', 'data scientist', 'analytics manager', 'chief data officer'],
  },
  {
    name: 'Product',
    skills: words(
      'roadmapping, user research, product strategy, user stories, backlog management, wireframing, ' +
        'usability testing, product analytics, interaction design, prototyping, product discovery, ' +
        'accessibility, competitor analysis, design systems, product launches, information architecture, ' +
        'service design, product pricing',
    ),
    roles: [
      'product assistant',
      'product analyst',
      'product manager',
      'group product manager',
      'product director',
    ],
  },
  {
    name: 'People',
    skills: words(
      'recruitment, employee relations, onboarding, performance management, interviewing, ' +
        'learning and development, compensation and benefits, succession planning, HR policy, ' +
        'diversity and inclusion, employee engagement, workforce planning, training delivery, ' +
        'talent management, labour law, organizational design, wellbeing programmes, HR analytics',
    ),
    roles: ['people assistant', 'recruiter', 'HR business partner', 'people manager', 'chief people officer'],
  },
  {
    name: 'Legal',
    skills: words(
      'contract drafting, legal research, regulatory compliance, data protection, corporate governance, ' +
        'intellectual property, contract review, litigation, due diligence, employment law, ' +
        'anti-money laundering, legal writing, policy drafting, mediation, public procurement law, ' +
        'competition law, records management, licensing',
    ),
    roles: ['paralegal', 'legal officer', 'legal counsel', 'senior counsel', 'general counsel'],
  },
];

/** What people want to reach, and what mentors have done. */
export const GOALS: readonly string[] = words(
  'get promoted, lead a team, build confidence, change career, grow my network, improve work-life balance, ' +
    'speak in public, manage a first project, become a better manager, learn a new field, ' +
    'navigate the organization, find a long-term direction, return after a long absence, work abroad, ' +
    'negotiate better, lead through change, become a technical expert, influence senior leaders, ' +
    'prepare for the board, write for an audience, manage conflict, move into management, ' +
    'move to another department, start a company, raise funding, launch a product, build a personal brand, ' +
    'make better decisions, manage stress, mentor others, run a budget, hire a team, improve a process, ' +
    'finish a qualification, work with data, lead a remote team, win a large customer, ' +
    'prepare for retirement, publish research, found a community',
);

/** What people like outside their work. */
export const INTERESTS: readonly string[] = words(
  'travel, cooking, reading, music, running, films, football, hiking, photography, cycling, gardening, yoga, ' +
    'gaming, swimming, volunteering, podcasts, art, dogs, board games, baking, climbing, theatre, tennis, ' +
    'languages, history, dance, coffee, camping, chess, writing, basketball, skiing, fishing, cats, ' +
    'do-it-yourself, meditation, sailing, singing, wine, astronomy, knitting, birdwatching, ceramics, guitar, ' +
    'cricket, martial arts, rowing, architecture, surfing, woodworking, piano, rugby, poetry, electronics, ' +
    'horse riding, crosswords, comics, robotics, beekeeping, genealogy',
);

/** Sectors of ventures. */
export const SECTORS: readonly string[] = words(
  'software, retail, health, fintech, food, education, consulting, manufacturing, energy, media, tourism, ' +
    'logistics, agriculture, real estate, biotech',
);

/** Business functions that a founder needs, or has carried out. */
export const BUSINESS_FUNCTIONS: readonly string[] = words(
  'sales, fundraising, product, marketing, hiring, finance, operations, legal, international expansion, exit',
);

/** Stages of a venture: the default scale of the policy's params of `venture`. */
export const STAGES: readonly string[] = words('idea, validation, early, growth, scale');

/** One site of the organization. */
export interface Site {
  readonly location: string;
  readonly timeZone: string;
  /** The language everybody at the site speaks. */
  readonly language: string;
  /** Languages some people there speak besides, English apart. */
  readonly others: readonly string[];
}

/** The sites, largest first: five, each in a time zone of its own. */
export const SITES: readonly Site[] = [
  { location: 'New York', timeZone: 'America/New_York', language: 'en', others: ['es', 'fr'] },
  { location: 'Paris', timeZone: 'Europe/Paris', language: 'fr', others: ['es', 'de'] },
  { location: 'Bengaluru', timeZone: 'Asia/Kolkata', language: 'en', others: ['hi', 'ta'] },
  { location: 'São Paulo', timeZone: 'America/Sao_Paulo', language: 'pt', others: ['es', 'fr'] },
  { location: 'Singapore', timeZone: 'Asia/Singapore', language: 'en', others: ['zh', 'ms'] },
];

/** Given names, drawn without regard to any other attribute. */
export const GIVEN_NAMES: readonly string[] = words(
  'Alex, Amina, Andrea, Anh, Ariel, Asha, Bao, Camille, Carmen, Chen, Dana, Deniz, Elif, Emeka, Eun, Farah, ' +
    'Gabriel, Hana, Ines, Ivan, Jamie, Jo, Kai, Karim, Kiran, Lena, Li, Lou, Lucas, Maria, Mei, Mika, Nadia, ' +
    'Noa, Nour, Olu, Priya, Quinn, Rafael, Robin, Rosa, Sam, Sasha, Sofia, Tariq, Thiago, Yuki, Zoe',
);

/** Family names, drawn without regard to any other attribute. */
export const FAMILY_NAMES: readonly string[] = words(
  'Abara, Almeida, Andersson, Banerjee, Bauer, Bell, Benali, Bianchi, Castro, Chan, Costa, Das, Diallo, ' +
    'Dubois, Eriksen, Fischer, Garcia, Gupta, Haddad, Horvat, Ito, Ivanova, Jansen, Kaya, Khan, Kim, Kowalski, ' +
    'Laurent, Lee, Lopez, Martin, Mbeki, Mensah, Morris, Nair, Nguyen, Novak, Okafor, Park, Patel, Pereira, ' +
    'Rossi, Sato, Silva, Singh, Tan, Torres, Wang',
);

/**
 * Ordered scale of the grades of synthetic people, lowest first: what a gap rule over `grade` needs as its
 * `scale`. Mentors stand on `G3` to `G8`, mentees on `G1` to `G5`.
 */
export const SYNTHETIC_GRADES: readonly string[] = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8'];

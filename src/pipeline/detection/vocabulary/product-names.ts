import { toLetters } from '../text-folding.js';

/**
 * Programs, brands, methods, sports and games that stand in applications without an article, like names.
 *
 * Chosen by hand; what is a usual surname as well (Bosch, Jung, Singer) is left out on purpose.
 */
const PRODUCTS =
  'Figma Jira Trello Slack Asana Moodle Iserv Logineo Revit Rhino Blender Unity Unreal Godot Kotlin Swift Rust Perl Pivot Datev Navision Salesforce Hubspot Magento Shopify Shopware Wix Jimdo Typo Joomla Drupal Wordpress Docker Jenkins Ansible Kubernetes Terraform ' +
  'Ubuntu Debian Fedora Android Cubase Ableton Logic Audacity Garageband Cinema Zbrush Photoshop Illustrator Indesign Premiere Lightroom Capcut Davinci Corel Coreldraw Inkscape Krita Procreate Notion Miro Padlet Prezi Kahoot Quizlet Sofatutor Duolingo Babbel Chatgpt Copilot Gemini ' +
  'Cortana Tesla Volt Makita Hilti Stihl Festool Metabo Dewalt Miele Rigips Pattex Caparol Brillux Wella Goldwell Redken Olaplex Kerastase Babyliss Dyson Vaillant Viessmann Buderus Grohe Hansgrohe Geberit Wago Phoenix Fanuc Heidenhain Sinumerik Arduino Raspberry Calliope ' +
  'Kanban Scrum Kaizen Lean Sigma Prince Itil Cobit Reggio Bobath Kneipp Pikler Reiki Pilates Zumba Aikido Taekwondo Capoeira Parkour Salsa Tango Samba Bachata Breakdance Cheerleading Bouldern Lacrosse Minecraft Fortnite Roblox Tetris Zalando Vinted Ebay Etsy Lego Duplo Playmobil ' +
  'Pokemon Netflix Spotify Twitch Telegram Whatsapp Instagram Tiktok Snapchat Youtube Linkedin Xing Pinterest Discord Github Gitlab Bitbucket Eclipse Intellij Pycharm Netbeans Xcode Delphi Pascal Fortran Cobol Haskell Scala Matlab Simulink Labview Catia Solidworks Solidedge Autocad Vectorworks Archicad Allplan Inventor Sketchup Fusion';

let products: ReadonlySet<string> | undefined;

/** Whether folded letters are a product, a method or a sport rather than somebody's name. */
export function isProductName(foldedLetters: string): boolean {
  products ??= new Set(PRODUCTS.split(' ').map((word) => toLetters(word)));
  return products.has(foldedLetters);
}

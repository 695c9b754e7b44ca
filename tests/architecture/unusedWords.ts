import { relative } from 'node:path/posix';
import ts from 'typescript';
import { markupAsCode } from './markupAsCode';
import { nodesOf, root, sourcesIn } from './sources';

const WORDS = 'chart/words/';
const ENGLISH = `${WORDS}en/`;

/** Where a key of the English dictionary stands, and its name. */
export interface Key {
  file: string;
  name: string;
}

/**
 * The keys of the English dictionary that nothing outside the dictionaries asks for, by the types
 * that the code and the markup of every host have.
 */
export function unusedWords(): Key[] {
  const program = programOf();
  const checker = program.getTypeChecker();
  const used = new Set<ts.Node>();
  const use = (symbol: ts.Symbol | undefined) => {
    for (const declaration of symbol?.declarations ?? []) used.add(declaration);
  };
  for (const file of program.getSourceFiles()) {
    const path = pathOf(file);
    if (!/^(chart|web|worker)\//.test(path) || path.startsWith(WORDS)) continue;
    for (const node of nodesOf(file)) {
      usedBy(node, checker).forEach(use);
      if (ts.isExpression(node)) handedOver(node, checker).forEach(use);
    }
  }
  return program
    .getSourceFiles()
    .filter((file) => pathOf(file).startsWith(ENGLISH))
    .flatMap((file) => keysOf(file).map((key) => ({ key, file: pathOf(file) })))
    .filter(({ key }) => !used.has(key))
    .map(({ key, file }) => ({ file, name: key.name.getText() }));
}

/** The properties that a node asks an object for. */
function usedBy(node: ts.Node, checker: ts.TypeChecker): (ts.Symbol | undefined)[] {
  if (ts.isPropertyAccessExpression(node)) return [checker.getSymbolAtLocation(node.name)];
  if (ts.isElementAccessExpression(node)) {
    const type = checker.getTypeAtLocation(node.expression);
    return propertiesAt(type, checker.getTypeAtLocation(node.argumentExpression));
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const type = checker.getTypeAtLocation(node.parent);
    return [type.getProperty((node.propertyName ?? node.name).getText())];
  }
  // `Object.entries` and its like ask for all there is.
  if (ts.isCallExpression(node) && /^Object\.\w+$/.test(node.expression.getText())) {
    return node.arguments.flatMap((one) => checker.getTypeAtLocation(one).getProperties());
  }
  return [];
}

/** The properties that whoever is given an object asks it for, under a type of their own. */
function handedOver(node: ts.Expression, checker: ts.TypeChecker): ts.Symbol[] {
  const isAccess = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
  if (!ts.isIdentifier(node) && !isAccess) return [];
  const wanted = checker.getContextualType(node);
  return wanted ? shared(checker.getTypeAtLocation(node), wanted, checker) : [];
}

function shared(given: ts.Type, wanted: ts.Type, checker: ts.TypeChecker, depth = 0): ts.Symbol[] {
  if (given === wanted || depth > 2 || !(wanted.flags & ts.TypeFlags.Object)) return [];
  return wanted.getProperties().flatMap((property) => {
    const found = given.getProperty(property.name);
    if (!found || found === property) return [];
    const types = [found, property].map((symbol) => checker.getTypeOfSymbol(symbol));
    return [found, ...shared(types[0]!, types[1]!, checker, depth + 1)];
  });
}

/** The properties of a type under any of the keys that another type allows. */
function propertiesAt(type: ts.Type, key: ts.Type): (ts.Symbol | undefined)[] {
  if (key.isUnion()) return key.types.flatMap((one) => propertiesAt(type, one));
  if (key.isStringLiteral() || key.isNumberLiteral()) return [type.getProperty(String(key.value))];
  return type.getProperties();
}

/** The keys of a file's objects that hold a text, or what makes one. */
function keysOf(file: ts.SourceFile): ts.PropertyAssignment[] {
  return nodesOf(file)
    .filter((node) => ts.isPropertyAssignment(node))
    .filter(({ initializer }) => !ts.isObjectLiteralExpression(initializer));
}

/** Everything of the hosts that is compiled, with the markup as code beside it. */
function programOf(): ts.Program {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile.bind(ts.sys));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const sources = ['chart', 'web', 'worker'].flatMap(sourcesIn);
  const texts = new Map(
    sources.map(({ path, text }) =>
      path.endsWith('.svelte')
        ? [`${root}/${path}_.ts`, markupAsCode(text)]
        : [`${root}/${path}`, text],
    ),
  );
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, languageVersion, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile(name, languageVersion, ...rest)
      : ts.createSourceFile(name, text, languageVersion, true);
  };
  return ts.createProgram([...texts.keys()], options, host);
}

function pathOf({ fileName }: ts.SourceFile): string {
  return relative(root, fileName);
}

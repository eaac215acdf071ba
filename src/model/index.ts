// The data that flows through Glossator. Types and tiny total functions; knows nothing of anything else.

export * from "./annotatedDocument";
export * from "./block";
export * from "./calendar";
export * from "./entity";
export * from "./event";
export * from "./finding";
export * from "./professions";
export * from "./sourceText";
export * from "./span";
export * from "./textDigest";
export * from "./timex";
export * from "./timexForm";
export * from "./token";
export * from "./witness";
